import type { PressLine, Publication, Readout } from '@concert/api'
import type { DraftContent } from '../../../outbox/draft-content.ts'
import { basicsOf } from '../readout/readout-form.ts'

type ReadoutParagraph = Readout['paragraphs'][number]

/** Why a paragraph cannot be public: each reason with the agencies that it comes from. */
export type Blocks = Readonly<
  Partial<Record<'unanswered' | 'amended' | 'declined' | 'absent', readonly string[]>>
>

/** A paragraph that is blocked by nobody in the directory holds words of a party outside of it, which cannot consent. */
export function blocksOf({
  consents,
  publishable,
}: Pick<ReadoutParagraph, 'consents' | 'publishable'>): Blocks {
  const open = consents.filter(({ needed, answer }) => needed && answer !== 'confirmed')
  const groups = Object.groupBy(open, ({ answer }) =>
    answer === null || answer === 'confirmed' ? 'unanswered' : answer,
  )
  const blocks = Object.fromEntries(
    Object.entries(groups).map(([reason, all]) => [reason, all.map(({ agency }) => agency)]),
  )
  return open.length === 0 && !publishable ? { absent: [] } : blocks
}

/** In which languages something of a paragraph is missing. */
export function languagesMissing(
  { texts, facts = [], commitments = [] }: ReadoutParagraph,
  languages: readonly string[],
): readonly string[] {
  const all = [texts, ...facts.map((fact) => fact.texts), ...commitments.map(({ what }) => what)]
  return languages.filter((language) => all.some((one) => !Object.hasOwn(one, language)))
}

/** Whether it could go to the public as it is, but for the embargo. */
export function isPublishable(paragraph: ReadoutParagraph, languages: readonly string[]): boolean {
  return paragraph.publishable && languagesMissing(paragraph, languages).length === 0
}

/** Languages in which a party, its office or a topic has no name. */
export function basicsMissing(
  { parties, topics }: Pick<Readout, 'parties' | 'topics'>,
  languages: readonly string[],
): readonly string[] {
  const all = [
    ...parties.flatMap(({ names, office }) => [office, ...(names === undefined ? [] : [names])]),
    ...topics,
  ]
  return languages.filter((language) => all.some((one) => !Object.hasOwn(one, language)))
}

/** The newest line, when it is cleared and in every language. */
export function usableLine(line: PressLine | undefined, languages: readonly string[]): PressLine | undefined {
  const isWhole = languages.every((language) => line?.texts[language] !== undefined)
  return line?.cleared === true && isWhole ? line : undefined
}

export type PublicationForm = {
  /** Ids of the paragraphs that go into it. */
  readonly chosen: readonly string[]
  readonly withLine: boolean
}

type Beside = Pick<Publication, 'id' | 'agency' | 'replacedBy' | 'beside'>

/** The first publication of another party, which a publication of one's own stands beside. */
export function publicationBeside(publications: readonly Beside[], own: string): string | undefined {
  return publications.find(
    ({ agency, replacedBy, beside }) => agency !== own && replacedBy === null && beside === null,
  )?.id
}

/** Of a form that chooses what can be public. Its paragraphs are those of the readout, byte for byte. */
export function publicationContent(
  form: PublicationForm,
  readout: Readout,
  of: {
    readonly line: PressLine | undefined
    readonly replaces: string | undefined
    readonly beside: string | undefined
    readonly lang: string
  },
): DraftContent {
  const paragraphs = readout.paragraphs.filter(({ id }) => form.chosen.includes(id))
  return {
    kind: 'contacts.publication',
    ...(readout.event === null ? {} : { about: readout.event }),
    refs: [readout.id],
    ...(of.replaces === undefined ? {} : { replaces: of.replaces }),
    ...(of.beside === undefined ? {} : { inReplyTo: of.beside }),
    label: 'TLP:CLEAR',
    audience: ['public'],
    lang: of.lang,
    body: {
      ...basicsOf(readout),
      paragraphs: paragraphs.map(({ consents: _, publishable: __, ...paragraph }) => paragraph),
      ...(form.withLine && of.line !== undefined ? { pressLine: { ...of.line.texts } } : {}),
    },
  }
}
