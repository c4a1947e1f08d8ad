import type { Gap } from '../gap.ts'
import type { EstimationWindow } from './estimation-windows.ts'
import type { PreparedIncidence } from './incidence.ts'
import { overallInfectivity } from './overall-infectivity.ts'
import { gammaOfPrior, type ReproductionPrior } from './reproduction-prior.ts'

/** Shape and scale of each window's gamma posterior; where there is a gap, both are 0. */
export type GammaPosteriors = {
  readonly shape: Float64Array
  readonly scale: Float64Array
  readonly gaps: readonly (Gap | undefined)[]
}

export type PosteriorOptions = {
  readonly prior: ReproductionPrior
  /** What stands where neither a case nor any infectivity is in the window: a gap, or what the prior says. */
  readonly withoutCases: 'gap' | 'prior'
}

/** A window is not estimated when more of its infectivity than this share of a serial interval is unknown. */
const bearableShare = 0.05

/**
 * Posterior of R in each window, R constant within it: shape a + Σ local cases, scale 1 / (1 / b + Σ Λ), with a and b
 * of the prior. Cori et al. (2013), web appendix 1. A window that ends at or before the mean of the serial interval
 * is too short: the cases that infected it were never seen.
 */
export function gammaPosteriors(
  incidence: PreparedIncidence,
  serialInterval: ArrayLike<number>,
  windows: readonly EstimationWindow[],
  { prior, withoutCases }: PosteriorOptions,
): GammaPosteriors {
  const before = gammaOfPrior(prior)
  const infectivity = overallInfectivity(incidence.total, serialInterval)
  const unknown = incidence.holes && overallInfectivity(incidence.holes.map(Math.sign), serialInterval)
  const meanInterval = meanOf(serialInterval)
  const shape = new Float64Array(windows.length)
  const scale = new Float64Array(windows.length)
  const gaps: (Gap | undefined)[] = []
  for (const [at, window] of windows.entries()) {
    const cases = sumOf(incidence.local, window)
    const pressure = sumOf(infectivity, window)
    const size = 1 / (1 / before.scale + pressure)
    let gap: Gap | undefined = window.last + 1 > meanInterval ? undefined : 'too-short'
    gap ??= unknown && gapOfHoles(incidence, unknown, window)
    if (withoutCases === 'gap' && cases === 0 && pressure === 0) gap ??= 'no-cases'
    if (!(cases < Infinity && pressure < Infinity && size > 0)) gap ??= 'overflow'
    gaps.push(gap)
    if (gap !== undefined) continue
    shape[at] = before.shape + cases
    scale[at] = size
  }
  return { shape, scale, gaps }
}

/** Σ k·w(k), not divided by Σ w(k): the rule by which EpiEstim judges a window. */
export function meanOf(serialInterval: ArrayLike<number>): number {
  let mean = 0
  for (let k = 0; k < serialInterval.length; k++) mean += k * serialInterval[k]!
  return mean
}

function gapOfHoles(
  { holes }: PreparedIncidence,
  unknown: Float64Array,
  { first, last }: EstimationWindow,
): Gap | undefined {
  for (let t = first; t <= last; t++) {
    const hole = holes![t]
    if (hole === 2) return 'negative'
    if (hole === 1) return 'missing'
    if (unknown[t]! > bearableShare) return holes!.lastIndexOf(2, t) >= 0 ? 'negative' : 'missing'
  }
  return undefined
}

/** Added anew for each window: a running total would lose the digits of few cases after many. */
function sumOf(values: Float64Array, { first, last }: EstimationWindow): number {
  let sum = 0
  for (let t = first; t <= last; t++) sum += values[t]!
  return sum
}
