import type { Directory } from '@concert/statement'
import { inSmallLetters } from './searchable-text.ts'

/** Agencies that a word may mean: by their id or name in any language, or by their state's code or name. */
export function agenciesNamed({ agencies, states }: Directory, word: string): string[] {
  return [...agencies.values()]
    .filter(({ agency, names, state }) => {
      const stateNames = state === undefined ? {} : (states.get(state)?.names ?? {})
      const called = [agency, state ?? '', ...Object.values(names), ...Object.values(stateNames)]
      return called.some((one) => inSmallLetters(one).includes(word))
    })
    .map(({ agency }) => agency)
}
