import type { ReadInAnswer, ReadInParagraph } from '@concert/api'
import type { Guess, GuessField, GuessOf } from './guess.ts'

type Read = Pick<GuessOf<GuessField>, 'certainty' | 'found'>
type Party = { readonly agency?: string | undefined }

/** What the text tells of the conversation, as guesses that nobody has confirmed yet. */
export function conversationGuesses(reading: ReadInAnswer): readonly Guess[] {
  const { date, medium, parties, requestedBy, chair, topics } = reading
  return [
    ...(date === undefined ? [] : [{ ...opened('date', 'date', date), value: date.value }]),
    ...(medium === undefined ? [] : [{ ...opened('medium', 'medium', medium), value: medium.value }]),
    ...parties.map((read, at) => ({
      ...opened('party', `party ${at}`, read),
      value: { agency: read.value.agency ?? '', name: '', office: read.value.office },
    })),
    ...(requestedBy === undefined
      ? []
      : [{ ...opened('requestedBy', 'requestedBy', requestedBy), value: requestedBy.value }]),
    ...(chair === undefined ? [] : [{ ...opened('chair', 'chair', chair), value: chair.value }]),
    ...topics.map((read, at) => ({ ...opened('topic', `topic ${at}`, read), value: read.value })),
  ]
}

/** What the text tells was said, among the parties of the record. */
export function paragraphGuesses(reading: ReadInAnswer, parties: readonly Party[]): readonly Guess[] {
  const placeOf = (party: number | undefined): number | undefined => {
    const agency = party === undefined ? undefined : reading.parties[party]?.value.agency
    const at = agency === undefined ? -1 : parties.findIndex((one) => one.agency === agency)
    return at === -1 ? undefined : at
  }
  return reading.paragraphs.map((paragraph, at) => ({
    ...opened('paragraph', `paragraph ${at}`, certaintyOf(paragraph)),
    value: {
      voice: paragraph.voice.value,
      speaker: placeOf(paragraph.speaker?.value),
      stance: paragraph.stance.value,
      text: paragraph.text,
      commitments: paragraph.commitments.map(({ value: { party, what, by = '' } }) => ({
        party: placeOf(party),
        what,
        by,
        isTaken: false,
      })),
      facts: paragraph.events.map((event) => {
        const { what, date = '' } = reading.events[event]!.value
        return { text: what, title: what, date, isTaken: false }
      }),
    },
  }))
}

/** A paragraph is as sure as the least sure of whose words it is and how they stand to it. */
function certaintyOf({ found, voice, stance }: ReadInParagraph): Read {
  const certainties = [voice.certainty, stance.certainty]
  const certainty = (['guessed', 'inferred'] as const).find((one) => certainties.includes(one)) ?? 'stated'
  return { certainty, found: [found] }
}

function opened<F extends GuessField>(field: F, key: string, { certainty, found }: Read) {
  return { key, field, certainty, found, standing: 'open' as const }
}
