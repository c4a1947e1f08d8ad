import { onceFor } from '../../kernel/once-for.ts'
import { readSaid, readTogether, type Said, type SaidView } from '../../kernel/said-table.ts'
import { withVersions } from '../../kernel/versions.ts'
import { byContact, namedBy } from './by-contact.ts'
import { contactTable, type ContactsTables } from './tables.ts'
import type { Publication, Contact } from './contact.ts'

export type { ContactsTables }
export type View = SaidView<ContactsTables>

export const contactKinds = [
  'contacts.conversation',
  'contacts.press-line',
  'contacts.readout',
  'contacts.answer',
  'contacts.withdrawal',
  'contacts.publication',
  'contacts.agreement',
  'contacts.objection',
] as const

type Kind = (typeof contactKinds)[number]
type AnySaid = Said<Kind>

/** Conversations as the viewer may see them, by the first thing said of each. */
export async function readContacts(view: View): Promise<readonly Contact[]> {
  return allContacts(await readSaid(view, contactTable, contactKinds))
}

/** All that was said of the conversations to which these statements belong, in one: as far as the viewer may see it. */
export async function readAround(view: View, ids: readonly string[]): Promise<Contact> {
  return inKinds(await readTogether(view, contactTable, contactKinds, { ids, namedBy }))
}

/** The conversation that a statement belongs to, as far as the viewer may see it. */
export async function readContact(view: View, id: string): Promise<Contact | undefined> {
  return byContact(await readAround(view, [id])).find((contact) =>
    allOf(contact).some((one) => one.id === id),
  )
}

function inKinds(all: readonly AnySaid[]): Contact {
  const of = <K extends Kind>(kind: K): Said<K>[] =>
    all.filter((one) => one.kind === kind) as readonly Said[] as Said<K>[]
  return {
    conversations: withVersions(of('contacts.conversation')),
    pressLines: withVersions(of('contacts.press-line')),
    readouts: withVersions(of('contacts.readout')),
    answers: withVersions(of('contacts.answer')),
    withdrawals: of('contacts.withdrawal'),
    publications: withVersions(of('contacts.publication')),
    agreements: of('contacts.agreement'),
    objections: withVersions(of('contacts.objection')),
  }
}

const allContacts = onceFor((all: readonly AnySaid[]): readonly Contact[] => byContact(inKinds(all)))

/** Publications that the viewer may see, which is all of them, each with the conversation that it is of. */
export function publicationsOf(contacts: readonly Contact[]): {
  readonly publication: Publication
  readonly contact: Contact
}[] {
  return contacts
    .flatMap((contact) => contact.publications.map((publication) => ({ publication, contact })))
    .toSorted((a, b) => a.publication.index - b.publication.index)
}

/** Everything in it, in the order of the log. */
export function allOf(contact: Contact): AnySaid[] {
  return (Object.values(contact) as readonly (readonly AnySaid[])[])
    .flat()
    .toSorted((a, b) => a.index - b.index)
}

/** The same among those that were read. */
export function contactWith(contacts: readonly Contact[], id: string): Contact | undefined {
  return contacts.find((contact) => allOf(contact).some((one) => one.id === id))
}

/** Of versions, those that no later one has taken the place of. */
export function newest<T extends { readonly replacedBy: string | undefined }>(versions: readonly T[]): T[] {
  return versions.filter(({ replacedBy }) => replacedBy === undefined)
}
