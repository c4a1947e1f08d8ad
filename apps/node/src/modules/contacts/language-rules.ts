import type { Bodies, Directory } from '@concert/statement'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import { contactsSay } from './rule-texts.ts'

type Texts = Readonly<Record<string, string>>
type Said = Pick<Bodies['contacts.publication'], 'parties' | 'topics' | 'paragraphs' | 'pressLine'>
type Placed = readonly [place: string, texts: Texts | undefined]

/** In public every text is there in every language of the organisation. */
export function languageFaults(said: Said, { organisation }: Directory): CodedFault[] {
  const languages: readonly string[] = organisation?.languages ?? []
  return textsOf(said).flatMap(([place, texts]): CodedFault[] => {
    const missing = texts === undefined ? [] : languages.filter((one) => !Object.hasOwn(texts, one))
    if (missing.length === 0) return []
    return [faultAt('conflict', place, contactsSay.missingIn(missing))]
  })
}

/** Languages of the organisation that something in it does not have. */
export function languagesMissing(said: Said, { organisation }: Directory): string[] {
  const all = textsOf(said).flatMap(([, texts]) => (texts === undefined ? [] : [texts]))
  return (organisation?.languages ?? []).filter((one) => all.some((texts) => !Object.hasOwn(texts, one)))
}

function textsOf({ parties, topics, paragraphs, pressLine }: Said): Placed[] {
  return [
    ...parties.flatMap(({ names, office }, at): Placed[] => [
      [`body.parties.${at}.names`, names],
      [`body.parties.${at}.office`, office],
    ]),
    ...topics.map((topic, at): Placed => [`body.topics.${at}`, topic]),
    ...paragraphs.flatMap(paragraphTexts),
    ['body.pressLine', pressLine],
  ]
}

function paragraphTexts(
  { texts, facts = [], commitments = [] }: Said['paragraphs'][number],
  at: number,
): Placed[] {
  const place = `body.paragraphs.${at}`
  return [
    [`${place}.texts`, texts],
    ...facts.map((fact, of): Placed => [`${place}.facts.${of}.texts`, fact.texts]),
    ...commitments.map(({ what }, of): Placed => [`${place}.commitments.${of}.what`, what]),
  ]
}
