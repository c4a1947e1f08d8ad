import type { ReadInAnswer, ReadInParagraph } from '@concert/api'
import { count } from '../output.ts'
import { formatTable, plain } from '../table.ts'

type Row = {
  readonly what: string
  readonly value: string
  readonly certainty: string
  readonly words: string
}
type Guess = {
  readonly value: unknown
  readonly certainty: string
  readonly found: readonly { readonly start: number; readonly end: number }[]
}

/** What was guessed of a readout, how sure each guess is, and the words that it was found in. */
export function formatReadIn(reading: ReadInAnswer): string {
  const { paragraphs, leftOut, doubtfulNames, missing, text } = reading
  return [
    formatTable<Row>(
      [
        { title: 'what', cell: ({ what }) => what },
        { title: 'guess', cell: ({ value }) => value },
        { title: 'sure', cell: ({ certainty }) => certainty },
        { title: 'found in', cell: ({ words }) => words },
      ],
      rowsOf(reading),
    ),
    ...paragraphs.map((paragraph, at) => formatParagraph(paragraph, at, reading)),
    `\n${count(leftOut.length, 'person’s name', 'persons’ names')} left out: Concert keeps offices`,
    ...doubtfulNames.map(({ start, end }) => `perhaps a person’s name: ${plain(text.slice(start, end))}`),
    ...(missing.length === 0 ? [] : [`not found: ${missing.join(', ')}`]),
    'Nothing was kept. Each guess is for an officer to confirm',
  ].join('\n')
}

function rowsOf({ text, ...reading }: ReadInAnswer): Row[] {
  const { language, title, date, medium, parties, requestedBy, chair, topics, events } = reading
  const row = (what: string, guess: Guess | undefined, value: unknown = guess?.value): Row[] =>
    guess === undefined
      ? []
      : [{ what, value: String(value), certainty: guess.certainty, words: wordsOf(text, guess) }]
  return [
    ...row('language', language),
    ...row('title', title),
    ...row('date', date),
    ...row('medium', medium),
    ...parties.flatMap((guess, at) => row(`party ${at}`, guess, officeOf(guess.value))),
    ...row('asked for by', requestedBy),
    ...row('chair', chair),
    ...topics.flatMap((guess) => row('topic', guess)),
    ...events.flatMap((guess, at) => row(`event ${at}`, guess, eventOf(guess.value))),
  ]
}

function officeOf({ office, state, agency }: ReadInAnswer['parties'][number]['value']): string {
  return [office, agency ?? state].filter((part) => part !== undefined).join(' · ')
}

function eventOf({ medium, date, chair }: ReadInAnswer['events'][number]['value']): string {
  return [medium, date, chair].filter((part) => part !== undefined).join(' · ')
}

const longest = 60

function wordsOf(text: string, { found: [place] }: Guess): string {
  const words = place === undefined ? '' : text.slice(place.start, place.end)
  return words.length <= longest ? words : `${words.slice(0, longest - 1)}…`
}

function formatParagraph(paragraph: ReadInParagraph, at: number, { parties }: ReadInAnswer): string {
  const { voice, speaker, stance, text, commitments } = paragraph
  const of = speaker === undefined ? '' : ` of ${parties[speaker.value]!.value.office}`
  const said = `${voice.value}${of} (${(speaker ?? voice).certainty}), ${stance.value} (${stance.certainty})`
  return [
    `\np${at + 1}: ${plain(said)}`,
    plain(text),
    ...commitments.map(({ certainty, value: { party, what, by } }) =>
      plain(`commitment of party ${party} (${certainty}): ${what}${by === undefined ? '' : `, by ${by}`}`),
    ),
  ].join('\n')
}
