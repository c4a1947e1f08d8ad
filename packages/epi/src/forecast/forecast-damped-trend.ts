import type { Gap } from '../gap.ts'
import { dampedSteps, runDampedTrend, type DampedTrendWeights } from './damped-trend.ts'
import { quantilesOfWeighted } from '../quantiles-of-weighted.ts'

export interface DampedTrendOptions {
  readonly horizons: number
  readonly levels: Float64Array
  /** Times after which a past error counts half. */
  readonly halfLife?: number
  /** The trends whose forecasts are averaged. */
  readonly trends?: readonly DampedTrendWeights[]
}

/** A trend that soon ends and one that lasts longer: neither is right throughout, and their mean errs less. */
const mixedTrends: readonly DampedTrendWeights[] = [
  { level: 1, trend: 0.5, damping: 0.5 },
  { level: 1, trend: 0.5, damping: 0.7 },
]

/** The first errors of a run, from when the trend is not learnt yet, are left out. */
const learningSteps = 4

/** Added before the root is taken: without it, 0 and 1 were as far apart as 1 and 16. */
const countOffset = 0.25

/**
 * Forecasts 1 to `horizons` steps by the mean of damped local trends of the counts' fourth root, with the quantiles
 * of the errors that the same rule made in the past of the series, on that scale, recent ones more, mirrored so that
 * the median is the trend. The root makes errors of small and large counts alike, and unlike the logarithm lets an
 * explosive start not stand for multiples later on. Answers quantiles by horizon, in counts. Deterministic. `NaN`
 * stands for what was not reported; counts below 0 are taken as that. Gaps: `too-short` with fewer than 12 counts or
 * horizons never seen, `missing` or `negative` by the last count, `no-cases` and `constant` when nothing varies,
 * `overflow`.
 *
 * Sources: Gardner and McKenzie 1985 (damped trend); Bates and Granger 1969, Operational Research Quarterly 20:451
 * (mean of forecasts); empirical error quantiles as Williams and Goodman 1971, JASA 66:752;
 * the root, Box and Cox 1964, JRSS B 26:211.
 */
export function forecastDampedTrend(
  counts: Float64Array,
  { horizons, levels, halfLife = 52, trends = mixedTrends }: DampedTrendOptions,
): readonly Float64Array[] | Gap {
  const gap = gapOf(counts, horizons)
  if (gap !== undefined) return gap
  const roots = counts.map((count) => (count >= 0 ? rootOf(count) : Number.NaN))
  const expected = meanForecasts(roots, trends, horizons)
  const forecasts = expected.map((means, i) =>
    quantilesAround(means.at(-1)!, weightedErrors(roots, means, { horizon: i + 1, halfLife }), levels),
  )
  if (forecasts.some((quantiles) => quantiles === undefined)) return 'too-short'
  const found = forecasts as Float64Array[]
  return found.every((quantiles) => quantiles.every(Number.isFinite)) ? found : 'overflow'
}

function gapOf(counts: Float64Array, horizons: number): Gap | undefined {
  const last = counts.at(-1)
  const known = counts.filter((count) => count >= 0)
  if (last === undefined || known.length < Math.max(12, horizons + learningSteps + 2)) return 'too-short'
  if (Number.isNaN(last)) return 'missing'
  if (last < 0) return 'negative'
  if (!counts.every((count) => count !== Infinity)) return 'overflow'
  if (known.every((count) => count === 0)) return 'no-cases'
  return known.every((count) => count === known[0]) ? 'constant' : undefined
}

/** For each horizon, what was expected on the scale of roots as of each time. */
function meanForecasts(
  roots: Float64Array,
  trends: readonly DampedTrendWeights[],
  horizons: number,
): readonly Float64Array[] {
  const means = Array.from({ length: horizons }, () => new Float64Array(roots.length))
  for (const weights of trends) {
    const run = runDampedTrend(roots, weights)
    dampedSteps(weights.damping, horizons).forEach((steps, i) => {
      const mean = means[i]!
      for (let t = 0; t < roots.length; t++)
        mean[t]! += (run.levels[t]! + steps * run.trends[t]!) / trends.length
    })
  }
  return means
}

interface WeightedErrors {
  readonly errors: Float64Array
  readonly weights: Float64Array
}

function weightedErrors(
  roots: Float64Array,
  means: Float64Array,
  { horizon, halfLife }: { readonly horizon: number; readonly halfLife: number },
): WeightedErrors {
  const errors: number[] = []
  const weights: number[] = []
  for (let t = learningSteps; t + horizon < roots.length; t++) {
    const error = roots[t + horizon]! - means[t]!
    if (!Number.isFinite(error)) continue
    const weight = 0.5 ** ((roots.length - 1 - t - horizon) / halfLife)
    errors.push(error, -error)
    weights.push(weight, weight)
  }
  return { errors: Float64Array.from(errors), weights: Float64Array.from(weights) }
}

function quantilesAround(
  mean: number,
  { errors, weights }: WeightedErrors,
  levels: Float64Array,
): Float64Array | undefined {
  if (errors.length === 0) return undefined
  return quantilesOfWeighted(errors, weights, levels).map((error) => countOf(mean + error))
}

function rootOf(count: number): number {
  return (count + countOffset) ** 0.25
}

function countOf(root: number): number {
  return Math.max(0, Math.max(0, root) ** 4 - countOffset)
}
