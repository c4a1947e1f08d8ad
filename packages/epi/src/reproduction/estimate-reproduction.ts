import { gammaQuantileTable, type GammaQuantileTable } from '../distributions/gamma-quantile-table.ts'
import type { EstimationWindow } from './estimation-windows.ts'
import { gammaPosteriors, type GammaPosteriors } from './gamma-posteriors.ts'
import { prepareIncidence, type Incidence } from './incidence.ts'
import { defaultProbabilities, type ReproductionEstimate } from './reproduction-estimate.ts'
import { defaultPrior, type ReproductionPrior } from './reproduction-prior.ts'

export type ReproductionOptions = {
  readonly prior?: ReproductionPrior
  readonly probabilities?: readonly number[]
  /** What stands where the window holds neither cases nor infectivity; a gap unless told otherwise. */
  readonly withoutCases?: 'gap' | 'prior'
}

let made: GammaQuantileTable | undefined

/** Built when it is first needed: some milliseconds. */
function defaultTable(): GammaQuantileTable {
  return (made ??= gammaQuantileTable(defaultProbabilities))
}

/**
 * The instantaneous reproduction number in each window, for a known serial interval (index 0 = lag 0): mean, standard
 * deviation and quantiles of its gamma posterior. Cori, Ferguson, Fraser & Cauchemez (2013), Am J Epidemiol 178:1505;
 * the results of EpiEstim::estimate_R with a parametric or a non-parametric serial interval. Windows count from 0; a
 * parametric one comes from `discreteSerialInterval(moments, length)`. Gaps: `too-short` at the start, `missing` and
 * `negative` where a count is needed that is none, `no-cases`, `overflow`. Throws RangeError for a window outside the
 * series, a prior or a probability that is none.
 */
export function estimateReproduction(
  incidence: Incidence,
  serialInterval: ArrayLike<number>,
  windows: readonly EstimationWindow[],
  { prior = defaultPrior, probabilities, withoutCases = 'gap' }: ReproductionOptions = {},
): ReproductionEstimate[] {
  const table = probabilities === undefined ? defaultTable() : gammaQuantileTable(probabilities)
  const prepared = prepareIncidence(incidence)
  checkWindows(windows, prepared.total.length)
  const posteriors = gammaPosteriors(prepared, serialInterval, windows, { prior, withoutCases })
  return windows.map((window, at) => estimateOf(window, posteriors, at, table))
}

/** Throws RangeError for a window that is not wholly within the series, or holds its first step. */
export function checkWindows(windows: readonly EstimationWindow[], length: number): void {
  for (const { first, last } of windows)
    if (!(first >= 1 && first <= last && last < length && Number.isInteger(first) && Number.isInteger(last)))
      throw new RangeError(
        `A window from ${first} to ${last} is not within the steps 1 to ${length - 1} of a series of ${length}`,
      )
}

function estimateOf(
  { first, last }: EstimationWindow,
  { shape, scale, gaps }: GammaPosteriors,
  at: number,
  table: GammaQuantileTable,
): ReproductionEstimate {
  const gap = gaps[at]
  if (gap !== undefined) return { first, last, gap }
  const [a, b] = [shape[at]!, scale[at]!]
  const quantiles: number[] = []
  table.write(a, b, quantiles, 0)
  if (!quantiles.every(Number.isFinite)) return { first, last, gap: 'overflow' }
  return { first, last, mean: a * b, sd: Math.sqrt(a) * b, quantiles }
}
