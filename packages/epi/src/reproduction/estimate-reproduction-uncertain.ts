import { randomGamma } from '../distributions/random-gamma.ts'
import { sampleQuantile } from '../distributions/sample-quantile.ts'
import type { RandomSource } from '../distributions/random-source.ts'
import type { Gap } from '../gap.ts'
import { checkWindows } from './estimate-reproduction.ts'
import type { EstimationWindow } from './estimation-windows.ts'
import { gammaPosteriors, type GammaPosteriors } from './gamma-posteriors.ts'
import { prepareIncidence, type Incidence } from './incidence.ts'
import type { ReproductionOptions } from './estimate-reproduction.ts'
import { defaultProbabilities, type ReproductionEstimate } from './reproduction-estimate.ts'
import { defaultPrior } from './reproduction-prior.ts'

export type UncertainOptions = ReproductionOptions & {
  readonly random: RandomSource
  /** Draws from the posterior of each serial interval: n2 of EpiEstim. */
  readonly drawsEach: number
}

/**
 * The reproduction number in each window when the serial interval is itself uncertain: `drawsEach` values from the
 * posterior under each of the serial intervals, all together summed up by mean, standard deviation and quantiles.
 * Cori et al. (2013), web appendix 4; EpiEstim's `uncertain_si` and `si_from_sample`, draws aside. A serial interval
 * under which a window is too short gives it no draws. The same seed gives the same estimates.
 */
export function estimateReproductionUncertain(
  incidence: Incidence,
  serialIntervals: readonly ArrayLike<number>[],
  windows: readonly EstimationWindow[],
  options: UncertainOptions,
): ReproductionEstimate[] {
  const { prior = defaultPrior, probabilities = defaultProbabilities, withoutCases = 'gap' } = options
  const prepared = prepareIncidence(incidence)
  checkWindows(windows, prepared.total.length)
  const posteriors = serialIntervals.map((one) =>
    gammaPosteriors(prepared, one, windows, { prior, withoutCases }),
  )
  return windows.map((window, at) => estimateOf(window, posteriors, at, { ...options, probabilities }))
}

function estimateOf(
  { first, last }: EstimationWindow,
  posteriors: readonly GammaPosteriors[],
  at: number,
  { random, drawsEach, probabilities }: UncertainOptions & { readonly probabilities: readonly number[] },
): ReproductionEstimate {
  const known = posteriors.filter(({ gaps }) => gaps[at] === undefined)
  if (known.length * drawsEach < 2) return { first, last, gap: firstGap(posteriors, at) }
  const draws = new Float64Array(known.length * drawsEach)
  for (const [from, { shape, scale }] of known.entries())
    for (let i = 0; i < drawsEach; i++)
      draws[from * drawsEach + i] = scale[at]! * randomGamma(random, shape[at]!)
  const { mean, sd } = momentsOf(draws)
  draws.sort()
  const quantiles = probabilities.map((p) => sampleQuantile(draws, p))
  if (![mean, sd, ...quantiles].every(Number.isFinite)) return { first, last, gap: 'overflow' }
  return { first, last, mean, sd, quantiles }
}

function firstGap(posteriors: readonly GammaPosteriors[], at: number): Gap {
  return posteriors.map(({ gaps }) => gaps[at]).find((gap) => gap !== undefined) ?? 'too-short'
}

function momentsOf(draws: Float64Array): { mean: number; sd: number } {
  const mean = draws.reduce((sum, one) => sum + one, 0) / draws.length
  const squares = draws.reduce((sum, one) => sum + (one - mean) ** 2, 0)
  return { mean, sd: Math.sqrt(squares / (draws.length - 1)) }
}
