import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import type { Gap } from '../gap.ts'
import type { Excess } from './excess.ts'
import { fitQuasiPoisson, type QuasiPoissonFit } from './fit-quasi-poisson.ts'

export type HarmonicOptions = {
  /** Steps in a year: 365.25 of days, 52.1775 of weeks, 12 of months. */
  readonly period: number
  /** Waves in the year: 1 is one rise and fall, 2 lets them be unlike. */
  readonly harmonics?: number
  readonly hasTrend?: boolean
  /** Steps from this one on are judged and not learnt from; the whole series is learnt from when it is absent. */
  readonly learnUntil?: number
  /** Steps that are not learnt from, as those of former epidemics: true where one is left out. */
  readonly leaveOut?: readonly boolean[]
  readonly level?: number
}

/** What the season lets expect, and how each step differs from it. */
export type HarmonicBaseline = {
  readonly steps: readonly Excess[]
  readonly dispersion: number
  readonly season: Season
  readonly gap?: undefined
}

export type Season = {
  /** Steps from the series' start, 0 to the period, at which the expected count is largest. */
  readonly peak: number
  /** Largest over smallest expected count of a year, without the trend. */
  readonly peakToTrough: number
  /** Factor by which the expected count changes in a year. */
  readonly yearlyTrend: number
}

/**
 * Expected counts by a quasi-Poisson regression on a trend and the harmonics of the year, after Serfling (1963), Public
 * Health Rep 78:494; the prediction interval by the ⅔ power of Farrington et al. (1996), J R Stat Soc A 159:547:
 * (μ^⅔ ± z·√(4/9·μ^⅓·(φ + var μ̂ / μ)))^1.5. Counts that are missing (NaN) or below 0 are not learnt from and are gaps
 * of their own. Gaps of the whole: `too-short` with less than two years or fewer than twice as many counts as
 * coefficients, `no-cases`, `no-convergence`. Throws RangeError for a period or level that is none.
 */
export function harmonicBaseline(
  counts: ArrayLike<number>,
  options: HarmonicOptions,
): HarmonicBaseline | { readonly gap: Gap } {
  const { period, harmonics = 1, hasTrend = true, level = 0.95 } = options
  if (!(period > 2 * harmonics && level > 0 && level < 1 && Number.isInteger(harmonics) && harmonics >= 1))
    throw new RangeError(
      `A period of ${period}, ${harmonics} harmonics and a level of ${level} are no baseline`,
    )
  const all = Float64Array.from(counts)
  const learnt = learntSteps(all, options)
  const rowOf = (step: number) => rowAt(step, all.length, { period, harmonics, hasTrend })
  const width = rowOf(0).length
  if (learnt.length < 2 * width || learnt.at(-1)! - learnt[0]! + 1 < 2 * period - 1)
    return { gap: 'too-short' }
  const y = Float64Array.from(learnt, (step) => all[step]!)
  if (y.every((one) => one === 0)) return { gap: 'no-cases' }
  const rows = learnt.map(rowOf)
  const fit = fitQuasiPoisson(
    y,
    Array.from({ length: width }, (_, at) => Float64Array.from(rows, (row) => row[at]!)),
  )
  if (fit === undefined) return { gap: 'no-convergence' }
  const z = normalQuantile((1 + level) / 2, 0, 1)
  return {
    steps: Array.from(all, (count, step) => excessAt(count, rowOf(step), fit, z)),
    dispersion: fit.dispersion,
    season: seasonOf(fit, { period, harmonics, hasTrend }, all.length),
  }
}

type Model = { readonly period: number; readonly harmonics: number; readonly hasTrend: boolean }

function learntSteps(counts: Float64Array, { learnUntil, leaveOut }: HarmonicOptions): number[] {
  const learnt: number[] = []
  for (let step = 0; step < Math.min(counts.length, learnUntil ?? counts.length); step++)
    if (counts[step]! >= 0 && counts[step]! < Infinity && leaveOut?.[step] !== true) learnt.push(step)
  return learnt
}

/** Level, trend (in years from the middle of the series) and a sine and cosine of each harmonic. */
function rowAt(step: number, length: number, { period, harmonics, hasTrend }: Model): Float64Array {
  const row = [1]
  if (hasTrend) row.push((step - length / 2) / period)
  for (let k = 1; k <= harmonics; k++) {
    const angle = (2 * Math.PI * k * step) / period
    row.push(Math.sin(angle), Math.cos(angle))
  }
  return Float64Array.from(row)
}

function excessAt(count: number, row: Float64Array, fit: QuasiPoissonFit, z: number): Excess {
  const gap: Gap | undefined = Number.isNaN(count) ? 'missing' : count < 0 ? 'negative' : undefined
  const expected = Math.exp(row.reduce((sum, one, at) => sum + one * fit.coefficients[at]!, 0))
  const uncertainty = fit.dispersion * (1 + expected * fit.unscaledVariance(row))
  const spread = z * Math.sqrt((4 / 9) * Math.cbrt(expected) * uncertainty)
  const middle = Math.cbrt(expected) ** 2
  const lower = Math.max(0, middle - spread) ** 1.5
  const upper = (middle + spread) ** 1.5
  if (!Number.isFinite(upper)) return { gap: 'overflow' }
  return {
    expected,
    lower,
    upper,
    excess: gap ?? (Number.isFinite(count - expected) ? count - expected : 'overflow'),
    ratio: gap ?? ratioOf(count, expected),
  }
}

function ratioOf(count: number, expected: number): number | Gap {
  const ratio = count / expected
  return Number.isFinite(ratio) ? ratio : 'overflow'
}

/** Read off a grid of a thousand places of the year. */
function seasonOf(fit: QuasiPoissonFit, model: Model, length: number): Season {
  const from = model.hasTrend ? 2 : 1
  let [peak, most, least] = [0, -Infinity, Infinity]
  for (let at = 0; at < 1_000; at++) {
    const step = (at / 1_000) * model.period
    const row = rowAt(step, length, model)
    let value = 0
    for (let i = from; i < row.length; i++) value += fit.coefficients[i]! * row[i]!
    if (value > most) [peak, most] = [step, value]
    least = Math.min(least, value)
  }
  return {
    peak,
    peakToTrough: Math.min(Number.MAX_VALUE, Math.exp(most - least)),
    yearlyTrend: model.hasTrend ? Math.min(Number.MAX_VALUE, Math.exp(fit.coefficients[1]!)) : 1,
  }
}
