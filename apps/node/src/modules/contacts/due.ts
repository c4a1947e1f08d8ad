import type { Due } from '@concert/api'
import type { DueView } from '../../kernel/module.ts'
import type { Said } from '../../kernel/said-table.ts'
import { newest, readContacts, type ContactsTables } from './queries.ts'
import {
  answerBy,
  awaitedFor,
  heldFrom,
  isPublishable,
  otherAgencies,
  readoutStanding,
  unsigned,
} from './standing.ts'
import type { Contact, Conversation, PressLine, Publication, Readout } from './contact.ts'

/** What waits for a party: to record, to clear a line, to answer, to revise, to publish, to sign. */
export async function contactsDue(view: DueView<ContactsTables>): Promise<readonly Due[]> {
  const contacts = await readContacts(view)
  return contacts.flatMap((contact) => [
    ...newest(contact.conversations).flatMap((one) => recordDue(one, contact, view.now)),
    ...newest(contact.pressLines).flatMap((one) => pressLineDue(one, contact, view.now)),
    ...newest(contact.readouts).flatMap((one) => readoutDue(one, contact, view.now)),
    ...newest(contact.publications).flatMap((one) => signatureDue(one, contact)),
  ])
}

/** It was planned, it is over, and its author has neither kept anything of it nor offered a readout. */
function recordDue(conversation: Conversation, contact: Contact, now: string): Due[] {
  const { agency, body } = conversation
  const since = heldFrom(body)
  const isTold = body.privateRecord !== undefined || contact.readouts.some((one) => one.agency === agency)
  if (isTold || since > now) return []
  return [matter('conversation-to-record', conversation, body.topics[0]!, { since, on: agency, waiting: [] })]
}

function pressLineDue(line: PressLine, contact: Contact, now: string): Due[] {
  const conversation = newest(contact.conversations).at(-1)
  if (line.body.cleared || conversation === undefined) return []
  const since = heldFrom(conversation.body)
  if (since > now) return []
  return [matter('press-line-to-clear', line, line.body.texts, { since, on: line.agency, waiting: [] })]
}

/** While it is offered: others answer it, then its author publishes what they confirmed, or revises what they did not. */
function readoutDue(readout: Readout, contact: Contact, now: string): Due[] {
  if (readoutStanding(readout, contact) !== 'offered') return []
  const { agency, body, received } = readout
  const awaited = awaitedFor(readout, contact.answers)
  const others = otherAgencies(readout)
  const about = body.topics[0]!
  if (awaited.length > 0)
    return awaited.map((on) =>
      matter('readout-to-answer', readout, about, { since: received, on, waiting: [agency] }),
    )
  const answered = others.flatMap((one) => answerBy(one, readout, contact.answers)?.received ?? [])
  const since = [received, ...answered, body.embargo ?? received].sort().at(-1)!
  const isReady = body.paragraphs.every((one) => isPublishable(one, readout, contact.answers))
  if (isReady && since > now) return []
  const what = isReady ? 'readout-to-publish' : 'readout-to-revise'
  return [matter(what, readout, about, { since, on: agency, waiting: others })]
}

/** Another party's publication waits for a signature, unless one has objected or published one's own. */
function signatureDue(publication: Publication, { agreements, objections, publications }: Contact): Due[] {
  const { id, agency, body, received } = publication
  const spoke = (one: string): boolean =>
    publications.some((other) => other.agency === one) ||
    objections.some((objection) => objection.agency === one && objection.inReplyTo === id)
  return unsigned(publication, agreements)
    .filter((one) => !spoke(one))
    .map((on) =>
      matter('publication-to-agree', publication, body.topics[0]!, {
        since: received,
        on,
        waiting: [agency],
      }),
    )
}

type Waits = { readonly since: string; readonly on: string; readonly waiting: readonly string[] }

function matter(
  what: string,
  { id, index, event }: Said,
  texts: Readonly<Record<string, string>>,
  { since, on, waiting }: Waits,
): Due {
  return {
    id: `${what} ${id} ${on}`,
    module: 'contacts',
    what,
    since,
    on: { agency: on },
    role: 'drafts',
    waiting: [...waiting],
    ...(event === null ? {} : { event }),
    texts,
    statement: id,
    index,
    page: `/contacts/${id}`,
  }
}
