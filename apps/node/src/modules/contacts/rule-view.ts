import type { AgencyId, Directory, Instant } from '@concert/statement'
import { asAuthor } from '../../kernel/as-author.ts'
import type { DraftContext } from '../../kernel/module.ts'
import { byContact } from './by-contact.ts'
import { readAround, type ContactsTables, type View } from './queries.ts'
import type { Contact } from './contact.ts'

/** What the rules look at, as the author may see it: what is sealed from it is answered as what there is not. */
export type Known = {
  readonly all: Contact
  readonly contacts: readonly Contact[]
  readonly directory: Directory
  readonly now: Instant
  readonly view: View
}

/** What belongs to the conversations that a statement names: no rule asks for another. */
export async function knownTo(
  { by, replaces, inReplyTo, refs = [] }: Naming,
  context: DraftContext<ContactsTables>,
): Promise<Known> {
  const view: View = asAuthor(by, context)
  const named = [replaces, inReplyTo, refs[0]].filter((id) => id !== undefined)
  const all = await readAround(view, named)
  return { all, contacts: byContact(all), directory: context.directory, now: context.now, view }
}

type Naming = {
  readonly by: AgencyId
  readonly replaces?: string | undefined
  readonly inReplyTo?: string | undefined
  readonly refs?: readonly string[] | undefined
}

type OfOne = Pick<Contact, 'pressLines' | 'readouts' | 'publications'>

/** What was said of any version of one conversation's record. */
export function saidOf({ conversations, pressLines, readouts, publications }: Contact, id: string): OfOne {
  const first = firstVersion(conversations, id)
  const isOfIt = (one: string | null | undefined): boolean =>
    typeof one === 'string' && firstVersion(conversations, one) === first
  const own = readouts.filter(({ refs }) => isOfIt(refs[0]))
  const ids = new Set(own.map((readout) => readout.id))
  return {
    pressLines: pressLines.filter(({ inReplyTo }) => isOfIt(inReplyTo)),
    readouts: own,
    publications: publications.filter(({ refs }) => ids.has(refs[0]!)),
  }
}

/** The id of the first version, as far as the author may see them. */
function firstVersion(conversations: Contact['conversations'], id: string): string {
  const before = conversations.find((one) => one.id === id)?.replaces
  return typeof before === 'string' ? firstVersion(conversations, before) : id
}
