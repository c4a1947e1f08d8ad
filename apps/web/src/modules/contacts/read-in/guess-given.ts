import type { ReadInAnswer } from '@concert/api'
import type { NamedParty } from '../use-party-names.ts'
import type { Guess } from './guess.ts'

export type GuessGiven = {
  readonly guess: Guess
  readonly reading: ReadInAnswer
  readonly parties: readonly NamedParty[] | undefined
  readonly onChange: (guess: Guess) => void
}
