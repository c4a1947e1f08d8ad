import type {
  ContactAnswer,
  ContactsAnswer,
  ContactSummary,
  Publication,
  PublicationsAnswer,
  Readout,
} from '@concert/api'
import { formatTable, plain } from '../table.ts'

type Contact = ContactAnswer['contact']
type Facts = Pick<Contact, 'parties' | 'topics'>
type Paragraph = Publication['paragraphs'][number]

export function formatContacts({ contacts, now }: ContactsAnswer): string {
  const table = formatTable<ContactSummary>(
    [
      { title: 'date', cell: ({ date }) => date },
      { title: 'stands', cell: ({ standing }) => standing },
      { title: 'medium', cell: ({ medium }) => medium },
      { title: 'parties', cell: partiesOf },
      { title: 'topic', cell: topicOf },
      { title: 'readouts', cell: ({ readouts }) => standings(readouts) },
      { title: 'publications', cell: ({ publications }) => standings(publications) },
      { title: 'id', cell: ({ id }) => id },
    ],
    contacts,
  )
  return `${table}\nit is ${now}`
}

export function formatPublications({ publications }: PublicationsAnswer): string {
  return formatTable<Publication>(
    [
      { title: 'entry', right: true, cell: ({ index }) => String(index) },
      { title: 'issued by', cell: ({ agency }) => agency },
      { title: 'stands', cell: ({ standing }) => standing },
      { title: 'date', cell: ({ date }) => date },
      { title: 'parties', cell: partiesOf },
      { title: 'topic', cell: topicOf },
      { title: 'objections', cell: ({ objections }) => objections.map(({ agency }) => agency).join(', ') },
      { title: 'id', cell: ({ id }) => id },
    ],
    publications,
  )
}

/** All of it in the order in which it comes about. */
export function formatContact(contact: Contact): string {
  const { medium, date, standing, began, ended } = contact
  const hours = began === undefined ? '' : `, ${began} to ${ended ?? 'an hour that is not stated'}`
  return [
    `${topicOf(contact) ?? ''}: ${medium}, ${date}${hours}, ${standing}`,
    `parties ${partiesOf(contact)}`,
    ...contact.records.map(
      (one) =>
        `\nrecord of ${one.agency}, version ${one.version}, entry ${one.index}, for ${one.audience}\n  id ${one.id}${one.privateRecord === undefined ? '' : `\n  ${plain(one.privateRecord)}`}`,
    ),
    ...contact.pressLines.map(
      (one) =>
        `\nline of ${one.agency}, version ${one.version}, ${one.cleared ? 'cleared' : 'prepared'}, entry ${one.index}\n  ${wordsOf(one.texts)}`,
    ),
    ...contact.readouts.map((one) => formatReadout(one, contact)),
    ...contact.publications.map((one) => formatPublication(one, contact)),
    ...contact.commitments.map(
      ({ paragraph, agency, party, what, by, actions }) =>
        `\ncommitment of ${agency ?? `party ${party}`} in ${paragraph}: ${wordsOf(what)}${by === undefined ? '' : `, by ${by}`}; actions: ${actions.join(', ') || 'none'}`,
    ),
  ].join('\n')
}

function formatReadout(readout: Readout, contact: Contact): string {
  const { agency, version, standing, index, id, awaited, embargo, withdrawal } = readout
  return [
    `\nreadout of ${agency}, version ${version}, ${standing}, entry ${index}\n  id ${id}`,
    ...(embargo === undefined ? [] : [`  under embargo until ${embargo}`]),
    ...(awaited.length === 0 ? [] : [`  waits for ${awaited.join(', ')}`]),
    ...(withdrawal === null ? [] : [`  withdrawn: ${plain(withdrawal.reason)}`]),
    ...readout.paragraphs.flatMap((paragraph) => [
      formatParagraph(paragraph, contact),
      ...paragraph.consents
        .filter(({ needed, answer }) => needed || answer !== null)
        .map(
          ({ agency: by, answer, reason, texts }) =>
            `      ${by}: ${answer ?? 'not answered'}${reason === undefined ? '' : `: ${plain(reason)}`}${texts === undefined ? '' : `: ${wordsOf(texts)}`}`,
        ),
    ]),
  ].join('\n')
}

function formatPublication(publication: Publication, contact: Contact): string {
  const { agency, version, standing, index, id, replacedBy, agreements, awaited } = publication
  const signed = agreements.map((one) => one.agency).join(', ')
  return [
    `\npublication of ${agency}, version ${version}, ${standing}${replacedBy === null ? '' : ', replaced'}, entry ${index}\n  id ${id}`,
    ...(signed === '' ? [] : [`  signed by ${signed} too`]),
    ...(awaited.length === 0 ? [] : [`  not signed by ${awaited.join(', ')}`]),
    ...publication.paragraphs.map((paragraph) => formatParagraph(paragraph, contact)),
    ...publication.objections.map(
      ({ agency: by, texts, paragraphs = [] }) =>
        `  objection of ${by}${paragraphs.length === 0 ? '' : ` to ${paragraphs.join(', ')}`}: ${wordsOf(texts)}`,
    ),
  ].join('\n')
}

function formatParagraph(
  { id, voice, speaker, stance, texts }: Pick<Paragraph, 'id' | 'voice' | 'speaker' | 'stance' | 'texts'>,
  { parties }: Contact,
): string {
  const whose = speaker === undefined ? '' : ` ${nameOf(parties[speaker])}`
  return `    ${id} [${voice}${whose}, ${stance}] ${wordsOf(texts)}`
}

function partiesOf({ parties }: Pick<Facts, 'parties'>): string {
  return parties.map(nameOf).join(', ')
}

function nameOf(party: Facts['parties'][number] | undefined): string {
  return party?.agency ?? plain(party?.names?.['en'] ?? '')
}

function topicOf({ topics }: Pick<Facts, 'topics'>): string | undefined {
  return topics[0] === undefined ? undefined : wordsOf(topics[0])
}

/** In English, or in the first language that there is. */
function wordsOf(texts: Readonly<Record<string, string>>): string {
  return plain(texts['en'] ?? Object.values(texts)[0] ?? '')
}

function standings(all: readonly { readonly agency: string; readonly standing: string }[]): string {
  return all.map(({ agency, standing }) => `${agency} ${standing}`).join(', ')
}
