import { randomSource } from '../distributions/random-source.ts'
import { estimateReproductionUncertain } from '../reproduction/estimate-reproduction-uncertain.ts'
import { estimateReproduction } from '../reproduction/estimate-reproduction.ts'
import type { EstimationWindow } from '../reproduction/estimation-windows.ts'
import { prepareIncidence, type Incidence } from '../reproduction/incidence.ts'
import { meanOf } from '../reproduction/gamma-posteriors.ts'
import { overallInfectivity } from '../reproduction/overall-infectivity.ts'
import { discreteSerialInterval } from '../serial-interval/discrete-serial-interval.ts'
import { uncertainSerialIntervals } from '../serial-interval/uncertain-serial-intervals.ts'
import type { CaseParameters } from './case-parameters.ts'
import type { CaseResult } from './case.ts'
import { estimateRTotalsCase } from './estimate-r-totals-case.ts'
import { readIncidence } from './read-incidence.ts'
import { readSerialInterval } from './read-serial-interval.ts'
import { readSeries, type Series } from './read-series.ts'
import { readWindows, saidWindow } from './read-windows.ts'
import { reproductionResult } from './reproduction-result.ts'

const methods = ['non_parametric_si', 'parametric_si', 'uncertain_si', 'si_from_sample'] as const

/**
 * EpiEstim::estimate_R. As there a day without a figure counts as 0, and a window without cases or infectivity gives
 * the prior. `uncertain_si` and `si_from_sample` draw from a generator of our own with the case's `seed` (1 when it is
 * absent): they agree with R as samples do. With `dt` the counts are totals of that many days (estimate_R_agg).
 */
export function estimateRCase(parameters: CaseParameters, input: unknown): CaseResult {
  const series = readSeries(input, parameters.id)
  const method = parameters.oneOf('method', methods)
  const prior = readPrior(parameters)
  const cvPosterior = parameters.number('cv_posterior', 0.3)
  const seed = parameters.number('seed', 1)
  if (parameters.has('dt')) return estimateRTotalsCase(parameters, series, { method, prior })
  const incidence = readIncidence(series, parameters.id)
  const windows = readWindows(parameters, series.counts.length)
  const said = {
    method,
    mean_si: parameters.numberOrNull('mean_si'),
    std_si: parameters.numberOrNull('std_si'),
    mean_prior: prior.mean,
    std_prior: prior.sd,
    window: saidWindow(parameters),
    warnings: warningsOf(incidence, windows, (prior.mean / prior.sd) ** 2, cvPosterior),
  }
  if (method === 'uncertain_si' || method === 'si_from_sample')
    return { ...said, ...uncertain(parameters, { series, incidence, windows, prior, method, seed }) }
  const { used, moments } = readSerialInterval(parameters, series, method)
  parameters.done()
  const { total } = prepareIncidence(incidence)
  const [, ...lambda] = overallInfectivity(total, used)
  const estimates = estimateReproduction(incidence, used, windows, { prior, withoutCases: 'prior' })
  return {
    ...said,
    si_distr_used: [...used],
    si_moments: moments,
    lambda: [null, ...lambda.map((one) => (Number.isFinite(one) ? one : null))],
    result: reproductionResult(estimates),
  }
}

function readPrior(parameters: CaseParameters): { mean: number; sd: number } {
  const mean = parameters.number('mean_prior', 5)
  const sd = parameters.number('std_prior', 5)
  if (mean <= 0) parameters.fail('mean_prior', 'is not above 0')
  if (sd <= 0 || !Number.isFinite((mean / sd) ** 2) || !Number.isFinite((sd * sd) / mean))
    parameters.fail('std_prior', 'is not above 0 or beyond what can be computed')
  return { mean, sd }
}

function warningsOf(
  { local, imported }: Incidence,
  windows: readonly EstimationWindow[],
  priorShape: number,
  cvPosterior: number,
): readonly string[] {
  const [window] = windows
  if (window === undefined) return []
  let cases = 0
  for (let t = window.first; t <= window.last; t++) cases += local[t]! + (imported?.[t] ?? 0)
  return cases < Math.ceil(1 / cvPosterior ** 2 - priorShape)
    ? ["You're estimating R too early in the epidemic to get the desired posterior CV."]
    : []
}

type Uncertain = {
  readonly series: Series
  readonly incidence: Incidence
  readonly windows: readonly EstimationWindow[]
  readonly prior: { readonly mean: number; readonly sd: number }
  readonly method: 'uncertain_si' | 'si_from_sample'
  readonly seed: number
}

function uncertain(parameters: CaseParameters, given: Uncertain): CaseResult {
  const { series, incidence, windows, prior, method, seed } = given
  const random = randomSource(seed)
  const drawsEach = parameters.count('n2', 50, 1)
  const intervals =
    method === 'uncertain_si'
      ? readUncertain(parameters, random, series.counts.length)
      : readSample(parameters)
  if (intervals.length * drawsEach > 10_000_000) parameters.fail('n2', 'is beyond 10 million draws')
  parameters.done()
  const estimates = estimateReproductionUncertain(incidence, intervals, windows, {
    prior,
    random,
    drawsEach,
    withoutCases: 'prior',
  })
  return {
    n1: intervals.length,
    n2: drawsEach,
    seed,
    si_moments: momentsOf(intervals),
    result: reproductionResult(estimates),
  }
}

function readUncertain(
  parameters: CaseParameters,
  random: ReturnType<typeof randomSource>,
  length: number,
): Float64Array[] {
  const count = parameters.count('n1', 500, 1)
  if (count > 100_000) parameters.fail('n1', 'is beyond 100000')
  const truncated = (what: 'mean' | 'std') => ({
    mean: parameters.number(`${what}_si`),
    sd: parameters.number(`std_${what}_si`),
    min: parameters.number(`min_${what}_si`),
    max: parameters.number(`max_${what}_si`),
  })
  const [mean, sd] = [truncated('mean'), truncated('std')]
  if (!(mean.min >= 1 && mean.sd > 0 && mean.max >= mean.mean && mean.mean >= mean.min))
    parameters.fail('min_mean_si', 'does not fit mean_si, std_mean_si and max_mean_si')
  if (!(sd.min > 0 && sd.sd > 0 && sd.max >= sd.mean && sd.mean >= sd.min))
    parameters.fail('min_std_si', 'does not fit std_si, std_std_si and max_std_si')
  return uncertainSerialIntervals({ mean, sd }, count, random).map((one) =>
    discreteSerialInterval(one, length),
  )
}

/** Of each serial interval, as R gives them of a sample. */
function momentsOf(intervals: readonly ArrayLike<number>[]): { Mean: number[]; Std: number[] } {
  const means = intervals.map(meanOf)
  const squares = intervals.map((one) => meanOf(Array.from(one, (weight, k) => weight * k)))
  return { Mean: means, Std: means.map((mean, at) => Math.sqrt(Math.max(0, squares[at]! - mean * mean))) }
}

/** `si_sample`: a list of serial intervals, lag 0 first. */
function readSample(parameters: CaseParameters): readonly (readonly number[])[] {
  const sample = parameters.raw('si_sample')
  if (Array.isArray(sample) && sample.length > 0 && sample.every(isDistribution)) return sample
  return parameters.fail('si_sample', 'is not a list of distributions that are 0 at lag 0')
}

function isDistribution(value: unknown): value is readonly number[] {
  if (!Array.isArray(value) || value[0] !== 0) return false
  const sum = value.every((one) => typeof one === 'number' && one >= 0)
    ? (value as number[]).reduce((sum, one) => sum + one, 0)
    : 0
  return Math.abs(sum - 1) <= 0.01
}
