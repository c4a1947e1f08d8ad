import type { FigureGap } from '@concert/api'

/** A number, or the name of why there is none. */
export type Figure = number | FigureGap

/** A count as it was known; NaN is one that was not reported. */
export function countOf(count: number): Figure {
  return Number.isNaN(count) ? 'missing' : Number.isFinite(count) ? count : 'overflow'
}
