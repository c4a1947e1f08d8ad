import type { Aberrations } from '../aberration/aberrations.ts'
import { nullForGap } from './null-for-gap.ts'

/** The columns that all threshold methods answer with, for the values of `range`, counted from 1. */
export function pickAberrations(
  counts: Float64Array,
  { from, upperbound, alarm }: Aberrations,
  range: readonly number[],
): {
  readonly observed: readonly (number | null)[]
  readonly upperbound: readonly (number | null)[]
  readonly alarm: readonly (boolean | null)[]
} {
  return {
    observed: range.map((at) => nullForGap(Number.isNaN(counts[at - 1]!) ? 'missing' : counts[at - 1]!)),
    upperbound: range.map((at) => nullForGap(upperbound[at - 1 - from]!)),
    alarm: range.map((at) => nullForGap(alarm[at - 1 - from]!)),
  }
}
