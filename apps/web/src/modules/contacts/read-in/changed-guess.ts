import type { Guess, GuessOf } from './guess.ts'

/** Whoever changes a guess has read it: it is confirmed as it now stands. */
export function changed<F extends Guess['field']>(guess: GuessOf<F>, value: GuessOf<F>['value']): Guess {
  return { ...guess, value, standing: 'confirmed' } as unknown as Guess
}
