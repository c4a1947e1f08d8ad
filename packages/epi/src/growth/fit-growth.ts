import { studentQuantile } from '../distributions/student-quantile.ts'
import type { Gap } from '../gap.ts'
import { timeToChange, type TimeToChange } from './time-to-change.ts'

export type GrowthOptions = {
  /** Days in a bin. */
  readonly binDays?: number
  /** Confidence of the intervals. */
  readonly level?: number
}

/** A straight line through the logarithms of the counts. Days count from the start of the first bin kept. */
export type GrowthFit = {
  /** Index of the first bin that was kept: the day 0 of this fit. */
  readonly origin: number
  /** Centre of each bin kept, in days. */
  readonly days: Float64Array
  readonly logCounts: Float64Array
  readonly degreesOfFreedom: number
  readonly intercept: number
  /** Growth per day, and its confidence interval. */
  readonly rate: number
  readonly rateLower: number
  readonly rateUpper: number
  /** Residual standard error of the logarithms. */
  readonly sigma: number
  readonly rSquared: number | Gap
  readonly adjustedRSquared: number | Gap
  /** Doubling time when the rate is above 0, halving time below. */
  readonly time: TimeToChange | Gap
  /** Expected counts with the confidence interval of the expectation, at `days`. */
  readonly expected: readonly Expected[]
  readonly gap?: undefined
}

export type Expected = {
  readonly count: number | Gap
  readonly lower: number | Gap
  readonly upper: number | Gap
}

/**
 * Exponential growth by least squares of log(count) on days, bins without cases, without a figure or below 0 left out;
 * intervals by Student's t. incidence::fit; Wallinga & Lipsitch (2007), Proc R Soc B 274:599 for its use. `counts`
 * stand in bins of `binDays`, NaN where there is no figure. Gap `no-cases` without any count above 0, `too-short`
 * below three of them, for two leave no interval. Throws RangeError for a level outside (0, 1).
 */
export function fitGrowth(
  counts: ArrayLike<number>,
  { binDays = 1, level = 0.95 }: GrowthOptions = {},
): GrowthFit | { readonly gap: Gap } {
  if (!(level > 0 && level < 1 && binDays > 0))
    throw new RangeError(`A level of ${level} and bins of ${binDays} days are none`)
  const kept = keptBins(counts)
  if (kept.length < 3) return { gap: kept.length === 0 ? 'no-cases' : 'too-short' }
  const origin = kept[0]!
  const days = Float64Array.from(kept, (bin) => (bin - origin + 0.5) * binDays)
  const logCounts = Float64Array.from(kept, (bin) => Math.log(counts[bin]!))
  return { origin, days, logCounts, ...fitLine(days, logCounts, level) }
}

function keptBins(counts: ArrayLike<number>): number[] {
  const kept: number[] = []
  for (let bin = 0; bin < counts.length; bin++)
    if (counts[bin]! > 0 && counts[bin]! < Infinity) kept.push(bin)
  return kept
}

function fitLine(days: Float64Array, logs: Float64Array, level: number) {
  const n = days.length
  const meanDay = meanOf(days)
  const meanLog = meanOf(logs)
  let [xx, xy, yy] = [0, 0, 0]
  for (let i = 0; i < n; i++) {
    const x = days[i]! - meanDay
    const y = logs[i]! - meanLog
    xx += x * x
    xy += x * y
    yy += y * y
  }
  const rate = xy / xx
  const intercept = meanLog - rate * meanDay
  let rest = 0
  for (let i = 0; i < n; i++) rest += (logs[i]! - intercept - rate * days[i]!) ** 2
  const degreesOfFreedom = n - 2
  const sigma = Math.sqrt(rest / degreesOfFreedom)
  const t = studentQuantile((1 + level) / 2, degreesOfFreedom)
  const half = (t * sigma) / Math.sqrt(xx)
  const [rateLower, rateUpper] = [rate - half, rate + half]
  const rSquared = yy > 0 ? 1 - rest / yy : 'constant'
  return {
    degreesOfFreedom,
    intercept,
    rate,
    rateLower,
    rateUpper,
    sigma,
    rSquared,
    adjustedRSquared: rSquared === 'constant' ? rSquared : 1 - ((1 - rSquared) * (n - 1)) / degreesOfFreedom,
    time: timeToChange(rate, rateLower, rateUpper),
    expected: Array.from(days, (day) => {
      const spread = t * sigma * Math.sqrt(1 / n + (day - meanDay) ** 2 / xx)
      return expectedOf(intercept + rate * day, spread)
    }),
  } as const
}

function expectedOf(log: number, spread: number): Expected {
  return { count: finiteExp(log), lower: finiteExp(log - spread), upper: finiteExp(log + spread) }
}

function finiteExp(log: number): number | Gap {
  const value = Math.exp(log)
  return value < Infinity ? value : 'overflow'
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length
}
