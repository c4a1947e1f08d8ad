import type { ContactsAnswer, PublicationsAnswer } from '@concert/api'
import { fieldsOf } from '../../http/fields-of.ts'
import type { CsvTable } from '../../http/format-table.ts'

/** What the answers of this module are as tables: flat, by codes, and with the entries that they rest on. */

type Contact = ContactsAnswer['contacts'][number]
type Publication = PublicationsAnswer['publications'][number]
type Parties = { readonly parties: Contact['parties'] }
type Topics = { readonly topics: Contact['topics'] }

const parties = ({ parties: all }: Parties): string =>
  all.map(({ agency, names }) => agency ?? names!['en']!).join('; ')
const topics = ({ topics: all }: Topics): string => all.map((names) => names['en']!).join('; ')
const standings = (all: readonly { readonly agency: string; readonly standing: string }[]): string =>
  all.map(({ agency, standing }) => `${agency} ${standing}`).join('; ')

export const contactsTable: CsvTable<Contact> = {
  ...fieldsOf<Contact>('id', 'event', 'medium', 'date', 'began', 'ended', 'standing'),
  parties,
  topics,
  press_line: ({ pressLine }) => pressLine,
  readouts: ({ readouts }) => standings(readouts),
  publications: ({ publications }) => standings(publications),
  ...fieldsOf<Contact>('index', 'latest', 'received'),
}

export const publicationsTable: CsvTable<Publication> = {
  ...fieldsOf<Publication>('id', 'contact', 'event', 'agency', 'medium', 'date'),
  parties,
  topics,
  ...fieldsOf<Publication>('standing'),
  awaited: ({ awaited }) => awaited.join('; '),
  paragraphs: ({ paragraphs }) => paragraphs.length,
  agreements: ({ agreements }) => agreements.map(({ agency }) => agency).join('; '),
  objections: ({ objections }) => objections.map(({ agency }) => agency).join('; '),
  ...fieldsOf<Publication>('beside', 'readout', 'version', 'index', 'received'),
}
