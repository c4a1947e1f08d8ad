import { isPeriod, type Paragraph } from '@concert/statement'
import { isNamed, written, type Texts } from '../conversation/conversation-fields.ts'

type Basis = NonNullable<Paragraph['facts']>[number]['basis'][number]

/** What a fact rests on, as it is being written; only what belongs to its type is looked at. */
export type BasisFields = {
  readonly type: Basis['type']
  readonly id: string
  readonly place: string
  readonly indicator: string
  readonly period: string
  readonly size: string
  readonly title: string
  readonly date: string
}

export type FactFields = { readonly texts: Texts; readonly basis: readonly BasisFields[] }

export type CommitmentFields = {
  /** Which of the parties, from 0. */
  readonly party: number | undefined
  readonly what: Texts
  readonly by: string
}

export type ParagraphFields = {
  readonly id: string
  readonly voice: Paragraph['voice']
  /** Whose words, from 0; of joint words undefined. */
  readonly speaker: number | undefined
  readonly stance: Paragraph['stance']
  readonly texts: Texts
  readonly facts: readonly FactFields[]
  readonly commitments: readonly CommitmentFields[]
}

export const noBasis: BasisFields = {
  type: 'statement',
  id: '',
  place: '',
  indicator: '',
  period: '',
  size: '',
  title: '',
  date: '',
}
export const noFact: FactFields = { texts: {}, basis: [] }
export const noCommitment: CommitmentFields = { party: undefined, what: {}, by: '' }

export function emptyParagraph(id: string, speaker: number): ParagraphFields {
  return { id, voice: 'own', speaker, stance: 'noted', texts: {}, facts: [], commitments: [] }
}

/** An id that no paragraph has or had: a removed one’s is not given again while its number is the highest. */
export function nextParagraphId(paragraphs: readonly Pick<ParagraphFields, 'id'>[]): string {
  const numbers = paragraphs.map(({ id }) => Number(/^p(\d{1,6})$/.exec(id)?.[1] ?? 0))
  return `p${Math.max(0, ...numbers) + 1}`
}

/** Places of a paragraph at which something is missing, as `texts`, `facts.0.basis.1` or `commitments.0.what`. */
export function paragraphFaults({
  speaker,
  voice,
  texts,
  facts,
  commitments,
}: ParagraphFields): readonly string[] {
  return [
    ...(voice !== 'joint' && speaker === undefined ? ['speaker'] : []),
    ...(isBlank(texts) ? ['texts'] : []),
    ...facts.flatMap((fact, at) => [
      ...(isBlank(fact.texts) ? [`facts.${at}.texts`] : []),
      ...fact.basis.flatMap((basis, of) => (isWhole(basis) ? [] : [`facts.${at}.basis.${of}`])),
    ]),
    ...commitments.flatMap(({ party, what }, at) => [
      ...(party === undefined ? [`commitments.${at}.party`] : []),
      ...(isNamed(what) ? [] : [`commitments.${at}.what`]),
    ]),
  ]
}

export function isBlank(texts: Texts): boolean {
  return Object.keys(written(texts)).length === 0
}

function isWhole({ type, id, place, indicator, period, size, title }: BasisFields): boolean {
  if (type === 'statement') return /^[0-9a-f]{64}$/.test(id)
  if (type === 'source') return title.trim() !== ''
  return place !== '' && indicator !== '' && isPeriod(period) && /^[1-9]\d{0,14}$/.test(size)
}

/** Of fields without faults. */
export function paragraphBody(fields: ParagraphFields): Record<string, unknown> {
  const { id, voice, speaker, stance, texts, facts, commitments } = fields
  return {
    id,
    voice,
    ...(voice === 'joint' ? {} : { speaker }),
    stance,
    texts: written(texts),
    ...(facts.length === 0
      ? {}
      : { facts: facts.map((fact) => ({ texts: written(fact.texts), basis: fact.basis.map(basisBody) })) }),
    ...(commitments.length === 0
      ? {}
      : {
          commitments: commitments.map(({ party, what, by }) => ({
            party,
            what: written(what),
            ...(by === '' ? {} : { by }),
          })),
        }),
  }
}

function basisBody({ type, id, place, indicator, period, size, title, date }: BasisFields): object {
  if (type === 'statement') return { type, id }
  if (type === 'figure') return { type, place, indicator, period, size: Number(size) }
  return { type, title: title.trim(), ...(date === '' ? {} : { date }) }
}

export function paragraphFieldsOf(paragraph: Paragraph): ParagraphFields {
  const { id, voice, speaker, stance, texts, facts = [], commitments = [] } = paragraph
  return {
    id,
    voice,
    speaker,
    stance,
    texts,
    facts: facts.map((fact) => ({ texts: fact.texts, basis: fact.basis.map(basisFieldsOf) })),
    commitments: commitments.map(({ party, what, by }) => ({ party, what, by: by ?? '' })),
  }
}

function basisFieldsOf(basis: Basis): BasisFields {
  if (basis.type === 'figure') return { ...noBasis, ...basis, size: String(basis.size) }
  if (basis.type === 'statement') return { ...noBasis, type: basis.type, id: basis.id }
  return { ...noBasis, type: basis.type, title: basis.title, date: basis.date ?? '' }
}

/** With other words behind it: one’s own are one’s own, attributed ones are another’s, joint ones are nobody’s alone. */
export function withVoice(
  paragraph: ParagraphFields,
  voice: ParagraphFields['voice'],
  { own, parties }: { readonly own: number; readonly parties: number },
): ParagraphFields {
  if (voice === 'own') return { ...paragraph, voice, speaker: own }
  if (voice === 'joint') return { ...paragraph, voice, speaker: undefined }
  const others = Array.from({ length: parties }, (_, at) => at).filter((at) => at !== own)
  const before = others.find((at) => at === paragraph.speaker)
  return { ...paragraph, voice, speaker: before ?? (others.length === 1 ? others[0] : undefined) }
}
