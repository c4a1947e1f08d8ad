import type { NamedOffice } from './named-office.ts'
import { groupIn, lineOf, matchesIn, within, dateNear, type MarkedText } from './marked-text.ts'
import type { Guess, KnownAgency, Medium, Place, ReadoutContext, ReadParty } from './readout-reading.ts'

/** What the text says of the conversation itself, and the sentence that says it. */
export type ReadConversation = {
  readonly head: Place | undefined
  readonly title?: Guess<string>
  readonly date?: Guess<string>
  readonly medium?: Guess<Medium>
  readonly parties: readonly Guess<ReadParty>[]
  /** The offices by which each party was recognised. */
  readonly offices: readonly NamedOffice[]
}

export function readConversation(marked: MarkedText, context: ReadoutContext): ReadConversation {
  const head = findHead(marked)
  const offices = head === undefined ? [] : partiesIn(marked, head)
  return {
    head,
    ...titleOf(marked, head),
    ...dateOf(marked, head, context.today),
    ...mediumOf(marked, head),
    parties: offices.map((office) => toParty(marked, office, context)),
    offices,
  }
}

/** The sentence that says who spoke with whom, by what and when: of the first ones, the one that says most. */
function findHead(marked: MarkedText): Place | undefined {
  const first = marked.paragraphs.slice(0, 8).flatMap(({ sentences }) => sentences)
  const scored = first.map((sentence) => ({ sentence, score: headScore(marked, sentence) }))
  const best = scored.reduce((best, one) => (one.score > best.score ? one : best), {
    sentence: undefined as Place | undefined,
    score: 2,
  })
  return best.sentence
}

function headScore(marked: MarkedText, sentence: Place): number {
  const offices = Math.min(2, within(marked.offices, sentence).length)
  const isSpoken = marked.words.media.some(([, pattern]) => matchesIn(marked, pattern, sentence).length > 0)
  const isDated = within(marked.dates, sentence).length > 0
  const isWhole = /[.!?。！？]["”’»]*$/u.test(marked.text.slice(sentence.start, sentence.end))
  if (offices === 0 && !isSpoken) return 0
  return offices * 2 + (isSpoken ? 2 : 0) + (isDated ? 2 : 0) + (isWhole ? 1 : 0)
}

/** A line in front of the conversation that ends no sentence is what the text is called. */
function titleOf(marked: MarkedText, head: Place | undefined): { title?: Guess<string> } {
  const first = marked.paragraphs[0]
  if (first === undefined || head === undefined || first.end > head.start) return {}
  const value = lineOf(marked, first)
  if (first.end - first.start > 300 || /[.!?。！？]$/u.test(marked.text.slice(first.start, first.end)))
    return {}
  return { title: { value, certainty: 'stated', found: [placeOf(first)] } }
}

/** The day in the sentence, else one in front of it, else the first of the text. */
function dateOf(
  marked: MarkedText,
  head: Place | undefined,
  today: string | undefined,
): { date?: Guess<string> } {
  const inside = head === undefined ? undefined : within(marked.dates, head)[0]
  const before = head === undefined ? undefined : marked.dates.find(({ end }) => end <= head.start)
  const day = inside ?? before ?? marked.dates[0]
  if (day === undefined) return {}
  const year = marked.dates.find((other) => other.year !== undefined)
  const beside = year === undefined ? today : dateNear(year, undefined)
  const value = dateNear(day, beside)
  if (value === undefined) return {}
  const isStated = day === inside && day.year !== undefined
  const certainty = isStated ? 'stated' : day === inside || day === before ? 'inferred' : 'guessed'
  return { date: { value, certainty, found: [placeOf(day)] } }
}

function mediumOf(marked: MarkedText, head: Place | undefined): { medium?: Guess<Medium> } {
  if (head === undefined) return {}
  for (const [value, pattern] of marked.words.media) {
    const [found] = matchesIn(marked, pattern, head)
    if (found !== undefined) return { medium: { value, certainty: 'stated', found: [found] } }
  }
  return {}
}

/** The offices of the sentence, each once; those of the whole beginning where the sentence names one alone. */
function partiesIn(marked: MarkedText, head: Place): NamedOffice[] {
  const inHead = distinct(marked, within(marked.offices, head))
  if (inHead.length > 1) return inHead.slice(0, 64)
  const beginning = { start: 0, end: marked.paragraphs.find(({ end }) => end >= head.end)!.end }
  return distinct(marked, [...inHead, ...within(marked.offices, beginning)]).slice(0, 64)
}

function distinct(marked: MarkedText, offices: readonly NamedOffice[]): NamedOffice[] {
  const seen = new Set<string>()
  return offices.filter((office) => {
    const person = personOf(marked, office)
    const key = (person ?? office).short + String(stateOf(marked, person ?? office))
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** The office that the holder is best known by, where the text names the holder of this one. */
export function personOf(marked: MarkedText, { name }: NamedOffice): NamedOffice | undefined {
  if (name === undefined) return undefined
  return marked.persons.find(({ mentions }) =>
    mentions.some(({ start, end }) => start <= name.start && name.end <= end),
  )?.office
}

export function stateOf(marked: MarkedText, office: Place) {
  return within(marked.states, office)[0]?.state
}

function toParty(marked: MarkedText, named: NamedOffice, context: ReadoutContext): Guess<ReadParty> {
  const best = personOf(marked, named) ?? named
  const state = stateOf(marked, named) ?? stateOf(marked, best)
  const agency = agencyOf(best.office, state, context)
  const leftOut = marked.persons.find(({ office }) => office === best)?.mentions ?? []
  return {
    value: {
      office: best.office,
      ...(state === undefined ? {} : { state }),
      ...(agency === undefined ? {} : { agency }),
      leftOut,
    },
    certainty: 'stated',
    found: [placeOf(named)],
  }
}

const fields: readonly (readonly [KnownAgency['type'], RegExp])[] = [
  ['foreign-ministry', /foreign|иностранных дел|МИД|外交|外长/iu],
  [
    'sanitary-epidemiological-service',
    /sanitary|epidemi|consumer|санитар|эпидеми|потребител|防疫|疾控|消费者/iu,
  ],
  ['health-ministry', /health|здравоохран|минздрав|卫生|卫健/iu],
]

/** The one agency of the directory that an office may be of; undefined when none or several fit. */
function agencyOf(
  office: string,
  state: string | undefined,
  { agencies, organisation }: ReadoutContext,
): string | undefined {
  const isOwn =
    organisation.some((name) => office.includes(name)) ||
    /secretar(?:y|iat)[- ]general|генеральн\p{L}+ секретар|秘书长/iu.test(office)
  if (state === undefined)
    return isOwn ? only(agencies.filter(({ type }) => type === 'secretariat')) : undefined
  const field = fields.find(([, pattern]) => pattern.test(office))?.[0]
  return only(agencies.filter((one) => one.state === state && one.type === field))
}

function only(agencies: readonly KnownAgency[]): string | undefined {
  return agencies.length === 1 ? agencies[0]!.agency : undefined
}

export function placeOf({ start, end }: Place): Place {
  return { start, end }
}

/** The part of the conversation's paragraph that a pattern's group names as one of the parties. */
export function namedParty(
  marked: MarkedText,
  { head, parties }: ReadConversation,
  pattern: RegExp,
  ...groups: readonly string[]
): Guess<number> | undefined {
  if (head === undefined) return undefined
  const found = groupIn(marked, pattern, head, ...groups)
  const state = found === undefined ? undefined : within(marked.states, found)[0]?.state
  const at = parties.findIndex(({ value }) => value.state !== undefined && value.state === state)
  return found === undefined || at < 0 ? undefined : { value: at, certainty: 'stated', found: [found] }
}

/** The second of two parties, where the conversation's sentence says that this one asked for it. */
export function latterParty(
  marked: MarkedText,
  { head, parties }: ReadConversation,
): Guess<number> | undefined {
  const [found] = head === undefined ? [] : matchesIn(marked, marked.words.requestedByLatter, head)
  return found === undefined || parties.length !== 2
    ? undefined
    : { value: 1, certainty: 'inferred', found: [found] }
}
