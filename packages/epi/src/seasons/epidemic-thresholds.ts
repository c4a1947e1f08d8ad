import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import type { Gap } from '../gap.ts'
import { defaultSlope, epidemicPeriod, type EpidemicPeriod } from './epidemic-period.ts'

export type ThresholdOptions = {
  readonly slope?: number
  /** One-sided confidence of the two thresholds of the epidemic. */
  readonly level?: number
  /** One-sided confidence of the thresholds of medium, high and very high intensity. */
  readonly intensityLevels?: readonly number[]
  /** How many of the highest values of all seasons together are read; as many from each. */
  readonly valueCount?: number
}

/** What former seasons say of the next one, in the unit of the weeks. */
export type EpidemicThresholds = {
  /** Above it the epidemic begins. */
  readonly start: number
  /** Below it the epidemic is over. */
  readonly end: number
  /** Above each of them the epidemic is of medium, high, very high intensity. */
  readonly intensities: readonly number[]
  /** Of each season, in its order. */
  readonly periods: readonly (EpidemicPeriod | { readonly gap: Gap })[]
  readonly gap?: undefined
}

/**
 * Thresholds by the moving epidemic method: of each former season the highest values before, after and in its epidemic
 * (30 of all seasons together), and of those exp(mean + z·sd) of their logarithms, 1 added to all while one is 0.
 * Vega et al. (2013), Influenza Other Respir Viruses 7:546, and (2015) 9:234; intervals by logarithms as in the R
 * package mem. Seasons are aligned only in that each is whole. Gap `too-short` with fewer than three seasons that have
 * an epidemic, or with fewer than three values before or after them; `overflow`.
 */
export function epidemicThresholds(
  seasons: readonly ArrayLike<number>[],
  {
    slope = defaultSlope,
    level = 0.95,
    intensityLevels = [0.4, 0.9, 0.975],
    valueCount = 30,
  }: ThresholdOptions = {},
): EpidemicThresholds | { readonly gap: Gap } {
  const periods = seasons.map((season) => epidemicPeriod(season, slope))
  const known = periods.flatMap((period, at) =>
    'gap' in period ? [] : [{ weeks: Array.from(seasons[at]!), period }],
  )
  if (known.length < 3) return { gap: 'too-short' }
  const each = Math.max(1, Math.round(valueCount / known.length))
  const highest = (read: (one: (typeof known)[number]) => readonly number[]): number[] =>
    known.flatMap((one) => highestOf(read(one), each))
  const before = highest(({ weeks, period }) => weeks.slice(0, period.first))
  const after = highest(({ weeks, period }) => weeks.slice(period.last + 1))
  const within = highest(({ weeks, period }) => weeks.slice(period.first, period.last + 1))
  if (Math.min(before.length, after.length) < 3) return { gap: 'too-short' }
  const bounds = [upperBound(before, level), upperBound(after, level)] as const
  const intensities = intensityLevels.map((one) => upperBound(within, one))
  if (![...bounds, ...intensities].every(Number.isFinite)) return { gap: 'overflow' }
  return { start: bounds[0], end: bounds[1], intensities, periods }
}

function highestOf(values: readonly number[], count: number): number[] {
  return values
    .filter((one) => one >= 0)
    .sort((a, b) => b - a)
    .slice(0, count)
}

function upperBound(values: readonly number[], level: number): number {
  const added = values.includes(0) ? 1 : 0
  const logs = values.map((one) => Math.log(one + added))
  const mean = logs.reduce((sum, one) => sum + one, 0) / logs.length
  const squares = logs.reduce((sum, one) => sum + (one - mean) ** 2, 0)
  const sd = Math.sqrt(squares / (logs.length - 1))
  return Math.exp(mean + normalQuantile(level, 0, 1) * sd) - added
}
