import { matchesIn, within, type MarkedText } from './marked-text.ts'
import { personOf, type ReadConversation } from './read-conversation.ts'
import type { Certainty, Place } from './readout-reading.ts'

/** Whose words a sentence says that it gives: one of the parties, from 0, or all. */
export type Speaker = Place & { readonly who: number | 'all'; readonly certainty: Certainty }

/** The subject of the verb that stands at `before`: the first party, or all of them, that the sentence names. */
export function findSpeaker(
  marked: MarkedText,
  conversation: ReadConversation,
  sentence: Place,
  before: number,
  last: number | 'all' | undefined,
): Speaker | undefined {
  const subject = { start: sentence.start, end: before }
  const candidates = [
    ...byName(marked, conversation, subject),
    ...byOffice(marked, conversation, subject),
    ...matchesIn(marked, marked.words.joint, subject).map((at) => ({
      ...at,
      who: 'all' as const,
      certainty: 'stated' as const,
    })),
    ...(typeof last === 'number'
      ? matchesIn(marked, marked.words.pronoun, subject).map((at) => ({
          ...at,
          who: last,
          certainty: 'inferred' as const,
        }))
      : []),
  ]
  return first(candidates) ?? first(byState(marked, conversation, subject))
}

function first(candidates: readonly Speaker[]): Speaker | undefined {
  return candidates.reduce<Speaker | undefined>(
    (best, one) => (best === undefined || one.start < best.start ? one : best),
    undefined,
  )
}

function byName(marked: MarkedText, { offices }: ReadConversation, subject: Place): Speaker[] {
  return offices.flatMap((office, who) => {
    const best = personOf(marked, office)
    const person = marked.persons.find((one) => one.office === best)
    return within(person?.mentions ?? [], subject).map((at) => ({ ...at, who, certainty: 'stated' as const }))
  })
}

/** An office without a name is a party's when one party alone is known by these words. */
function byOffice(marked: MarkedText, { offices }: ReadConversation, subject: Place): Speaker[] {
  return within(marked.offices, subject).flatMap((found) => {
    const of = personOf(marked, found)
    const fitting = offices.flatMap((office, who) => {
      const best = personOf(marked, office) ?? office
      const fits = of === undefined ? beginsLike(best.short, found.short) : of === best
      return fits ? [who] : []
    })
    const { start, end } = found
    return fitting.length === 1 ? [{ start, end, who: fitting[0]!, certainty: 'stated' as const }] : []
  })
}

function beginsLike(whole: string, part: string): boolean {
  const [a, b] = [folded(whole), folded(part)]
  return a.startsWith(b) || a.endsWith(b)
}

function folded(office: string): string {
  return office.toLowerCase().replace(/^the /, '').replaceAll(/[- ]/g, ' ')
}

const farthest = 40

/** "China noted", "the Chinese side": a state in front of the verb, of which one party is. */
function byState(marked: MarkedText, { parties }: ReadConversation, subject: Place): Speaker[] {
  return within(marked.states, subject)
    .filter(({ start, end }) => start - subject.start < farthest && subject.end - end < farthest)
    .flatMap(({ start, end, state }) => {
      const of = parties.flatMap(({ value }, who) => (value.state === state ? [who] : []))
      return of.length === 1 ? [{ start, end, who: of[0]!, certainty: 'inferred' as const }] : []
    })
}
