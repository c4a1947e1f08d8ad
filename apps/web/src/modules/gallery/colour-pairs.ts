import { contrastRatio, readColour } from './contrast.ts'
import type { Tokens } from './read-tokens.ts'

/** What is written on what, and the least that WCAG 2.2 AA asks: 4.5 of text, 3 of marks, edges and focus. */
export const colourPairs = [
  ['ink', 'paper', 4.5],
  ['ink', 'card', 4.5],
  ['ink', 'sunk', 4.5],
  ['soft', 'paper', 4.5],
  ['soft', 'card', 4.5],
  ['link', 'card', 4.5],
  ['link', 'paper', 4.5],
  ['on-brand', 'brand', 4.5],
  ['ink', 'accent-soft', 4.5],
  ['attention', 'card', 4.5],
  ['ink', 'attention-soft', 4.5],
  ['fault', 'card', 4.5],
  ['fault', 'fault-soft', 4.5],
  ['ink', 'fault-soft', 4.5],
  ['good', 'card', 4.5],
  ['ink', 'good-soft', 4.5],
  ['edge', 'card', 3],
  ['focus', 'card', 3],
  ['focus', 'paper', 3],
  ['accent', 'card', 3],
  ['chart-data', 'card', 3],
  ['chart-mark', 'card', 3],
] as const satisfies readonly (readonly [on: string, ground: string, least: number])[]

/** Undefined where one of them is no colour. */
export function ratioOf(tokens: Tokens, on: string, ground: string): number | undefined {
  const [a, b] = [on, ground].map((name) => readColour(tokens[name] ?? ''))
  return a === undefined || b === undefined ? undefined : contrastRatio(a, b)
}

/** Of the charts, in their order. */
export function seriesNames(tokens: Tokens): readonly string[] {
  return Object.keys(tokens)
    .filter((name) => /^chart-series-\d+$/.test(name))
    .toSorted()
}
