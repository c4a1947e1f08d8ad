import type { Gap } from '../gap.ts'
import { fitGrowth } from './fit-growth.ts'
import type { TimeToChange } from './time-to-change.ts'

/** Growth per day over the days that end with one, or why there is none. */
export type RunningGrowth =
  | {
      readonly rate: number
      readonly lower: number
      readonly upper: number
      readonly time: TimeToChange | Gap
      readonly gap?: undefined
    }
  | { readonly gap: Gap }

/**
 * The growth rate over the last `windowDays` days at every day of a daily series, by `fitGrowth`: whole weeks, so that
 * weekdays weigh the same. NaN stands for a day without a figure. Gaps: `too-short` before the first whole window;
 * `negative` where the window holds a correction below 0; `missing` or `no-cases` where fewer than half of its days
 * have a count above 0, for the days left out are the low ones, and the rate would be too flat.
 */
export function runningGrowth(
  counts: ArrayLike<number>,
  { windowDays = 14, level = 0.95 }: { readonly windowDays?: number; readonly level?: number } = {},
): RunningGrowth[] {
  const all = Float64Array.from(counts)
  return Array.from(all, (_, day) =>
    day + 1 < windowDays
      ? { gap: 'too-short' as const }
      : growthOf(all.subarray(day + 1 - windowDays, day + 1), level),
  )
}

function growthOf(window: Float64Array, level: number): RunningGrowth {
  if (window.some((one) => one < 0)) return { gap: 'negative' }
  const positive = window.reduce((sum, one) => sum + (one > 0 ? 1 : 0), 0)
  if (positive * 2 < window.length) return { gap: window.some(Number.isNaN) ? 'missing' : 'no-cases' }
  const fit = fitGrowth(window, { level })
  if (fit.gap !== undefined) return fit
  const { rate, rateLower: lower, rateUpper: upper, time } = fit
  if (typeof lower === 'string' || typeof upper === 'string') return { gap: 'too-short' }
  return { rate, lower, upper, time }
}
