import type { Gap } from '../gap.ts'

/** Days in which counts double or halve, and the interval; `unbounded` where the rate may have the other sign. */
export type TimeToChange = {
  readonly change: 'doubling' | 'halving'
  readonly days: number
  readonly lower: number | Gap
  readonly upper: number | Gap
}

/** ln 2 / |r| of a growth rate per day and of the ends of its interval, if it has one. A rate of 0 has none: `constant`. */
export function timeToChange(rate: number, lower: number | Gap, upper: number | Gap): TimeToChange | Gap {
  if (Math.abs(rate) < 1e-12) return 'constant'
  const change = rate > 0 ? 'doubling' : 'halving'
  const days = Math.LN2 / Math.abs(rate)
  if (typeof lower === 'string' || typeof upper === 'string')
    return { change, days, lower: 'too-short', upper: 'too-short' }
  const [fastest, slowest] = rate > 0 ? [upper, lower] : [-lower, -upper]
  return {
    change,
    days,
    lower: Math.LN2 / fastest,
    upper: slowest > 1e-12 ? Math.LN2 / slowest : 'unbounded',
  }
}
