import type { Agreed } from './agreed.ts'

/** Those agreed parameters that are numbers, of the names given; others are left to the algorithm's own defaults. */
export function numbersOf<N extends string>(
  parameters: Agreed['parameters'],
  names: readonly N[],
): { readonly [name in N]?: number } {
  const found: { [name in N]?: number } = {}
  for (const name of names) {
    const value = parameters[name]
    if (typeof value === 'number') found[name] = value
  }
  return found
}
