import type { ReadInAnswer, ReadInParagraph, ReadInPlace } from '@concert/api'

export type Medium = NonNullable<ReadInAnswer['medium']>['value']
export type Certainty = ReadInParagraph['stance']['certainty']

/** What an officer has said of a guess so far. Only what is confirmed is taken over. */
export type Standing = 'open' | 'confirmed' | 'dropped'

export type PartyGuess = { readonly agency: string; readonly name: string; readonly office: string }

/** Of a paragraph that is confirmed, what else is taken with it: only where its box is ticked. */
export type CommitmentGuess = {
  readonly party: number | undefined
  readonly what: string
  readonly by: string
  readonly isTaken: boolean
}
export type FactGuess = {
  readonly text: string
  readonly title: string
  readonly date: string
  readonly isTaken: boolean
}
export type ParagraphGuess = {
  readonly voice: ReadInParagraph['voice']['value']
  /** Which of the record's parties, from 0. */
  readonly speaker: number | undefined
  readonly stance: ReadInParagraph['stance']['value']
  readonly text: string
  readonly commitments: readonly CommitmentGuess[]
  readonly facts: readonly FactGuess[]
}

type Values = {
  readonly date: string
  readonly medium: Medium
  readonly party: PartyGuess
  /** Which of the guessed parties, from 0. */
  readonly requestedBy: number
  readonly chair: number
  readonly topic: string
  readonly paragraph: ParagraphGuess
}

export type GuessField = keyof Values

/** One guess that an officer confirms, changes or drops. */
export type GuessOf<F extends GuessField> = {
  readonly key: string
  readonly field: F
  readonly value: Values[F]
  readonly certainty: Certainty
  /** Where in the text it was found. */
  readonly found: readonly ReadInPlace[]
  readonly standing: Standing
}

export type Guess = { readonly [F in GuessField]: GuessOf<F> }[GuessField]

/** The guesses of a field, in the order of the text. */
export function guessesOf<F extends GuessField>(guesses: readonly Guess[], field: F): readonly GuessOf<F>[] {
  return guesses.filter((guess) => guess.field === field) as unknown as readonly GuessOf<F>[]
}
