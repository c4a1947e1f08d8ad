import type { Gap } from '../gap.ts'

/** Days in which counts double or halve, and the interval; `unbounded` where the rate may have the other sign. */
export type TimeToChange = {
  readonly change: 'doubling' | 'halving'
  readonly days: number
  readonly lower: number
  readonly upper: number | Gap
}

/** ln 2 / |r| of a growth rate per day and of the ends of its interval. A rate of 0 has none: `constant`. */
export function timeToChange(rate: number, lower: number, upper: number): TimeToChange | Gap {
  if (Math.abs(rate) < 1e-12) return 'constant'
  const isGrowing = rate > 0
  const [fastest, slowest] = isGrowing ? [upper, lower] : [-lower, -upper]
  return {
    change: isGrowing ? 'doubling' : 'halving',
    days: Math.LN2 / Math.abs(rate),
    lower: Math.LN2 / fastest,
    upper: slowest > 1e-12 ? Math.LN2 / slowest : 'unbounded',
  }
}
