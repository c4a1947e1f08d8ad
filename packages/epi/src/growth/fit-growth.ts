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
  readonly rateLower: number | Gap
  readonly rateUpper: number | Gap
  /** Residual standard error of the logarithms. */
  readonly sigma: number | Gap
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
 * with one; with two there is a rate, and `too-short` stands in place of its interval. Throws RangeError for a level outside (0, 1).
 */
export function fitGrowth(
  counts: ArrayLike<number>,
  { binDays = 1, level = 0.95 }: GrowthOptions = {},
): GrowthFit | { readonly gap: Gap } {
  if (!(level > 0 && level < 1 && binDays > 0))
    throw new RangeError(`A level of ${level} and bins of ${binDays} days are none`)
  const kept = keptBins(counts)
  if (kept.length < 2) return { gap: kept.length === 0 ? 'no-cases' : 'too-short' }
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
  const { rate, intercept, rest, meanDay, xx, yy } = leastSquares(days, logs)
  const n = days.length
  const degreesOfFreedom = n - 2
  const hasInterval = degreesOfFreedom > 0
  const sigma = hasInterval ? Math.sqrt(rest / degreesOfFreedom) : 0
  const reach = hasInterval ? sigma * studentQuantile((1 + level) / 2, degreesOfFreedom) : 0
  const half = reach / Math.sqrt(xx)
  const [rateLower, rateUpper] = hasInterval
    ? [rate - half, rate + half]
    : (['too-short', 'too-short'] as const)
  const rSquared = yy > 0 ? 1 - rest / yy : 'constant'
  return {
    degreesOfFreedom,
    intercept,
    rate,
    rateLower,
    rateUpper,
    sigma: hasInterval ? sigma : 'too-short',
    rSquared,
    adjustedRSquared: adjusted(rSquared, n),
    time: timeToChange(rate, rateLower, rateUpper),
    expected: Array.from(days, (day) => {
      const spread = reach * Math.sqrt(1 / n + (day - meanDay) ** 2 / xx)
      return expectedOf(intercept + rate * day, hasInterval ? spread : undefined)
    }),
  } as const
}

/** The line, what it leaves (`rest`) and the sums of squares around the means. */
function leastSquares(days: Float64Array, logs: Float64Array) {
  const meanDay = meanOf(days)
  const meanLog = meanOf(logs)
  let [xx, xy, yy] = [0, 0, 0]
  for (let i = 0; i < days.length; i++) {
    const x = days[i]! - meanDay
    const y = logs[i]! - meanLog
    xx += x * x
    xy += x * y
    yy += y * y
  }
  const rate = xy / xx
  const intercept = meanLog - rate * meanDay
  let rest = 0
  for (let i = 0; i < days.length; i++) rest += (logs[i]! - intercept - rate * days[i]!) ** 2
  return { rate, intercept, rest, meanDay, xx, yy }
}

function adjusted(rSquared: number | 'constant', n: number): number | Gap {
  if (n === 2) return 'too-short'
  return rSquared === 'constant' ? rSquared : 1 - ((1 - rSquared) * (n - 1)) / (n - 2)
}

function expectedOf(log: number, spread: number | undefined): Expected {
  if (spread === undefined) return { count: finiteExp(log), lower: 'too-short', upper: 'too-short' }
  return { count: finiteExp(log), lower: finiteExp(log - spread), upper: finiteExp(log + spread) }
}

function finiteExp(log: number): number | Gap {
  const value = Math.exp(log)
  return value < Infinity ? value : 'overflow'
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length
}
