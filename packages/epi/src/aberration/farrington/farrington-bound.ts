import normalCdf from '@stdlib/stats-base-dists-normal-cdf'
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import { negativeBinomialQuantile, negativeBinomialTail } from '../../distributions/negative-binomial.ts'
import { poissonQuantile, poissonTail } from '../../distributions/poisson.ts'
import type { FarringtonOptions, PowerTransformation } from './farrington-options.ts'
import type { BaselinePrediction } from './fit-baseline.ts'

/** The bound for one count: not finite where numbers do not hold it. */
export type FarringtonBound = {
  readonly upperbound: number
  /** The probability of a count as large as the observed one, or larger. */
  readonly pValue: number
  /**
   * (observed − expected) / (upperbound − expected): above 1 beyond the bound. For `nbPlugin` and `muan` surveillance
   * 1.20.3, and so this, takes the logarithm of the expected count here.
   */
  readonly score: number
  /** `delta`, `muan`: the (1 − alpha) quantile of the mean; `nbPlugin`: the mean. */
  readonly mu0: number
}

const exponents: Readonly<Record<PowerTransformation, number>> = { '2/3': 2 / 3, '1/2': 1 / 2, none: 1 }

/**
 * The upper bound of a count, one-sided.
 * - `delta` (Farrington et al. 1996): the counts' power is normal around that of the mean, with the variance of count
 *   and fit by the delta method;
 * - `nbPlugin` (surveillance's reading of Noufaily et al. 2013): the quantile of the negative binomial distribution
 *   with mean μ and variance phi μ, of the Poisson when phi is 1;
 * - `muan` (Noufaily et al. 2013): the same at the (1 − alpha) quantile of μ.
 */
export function farringtonBound(
  observed: number,
  prediction: BaselinePrediction,
  options: Pick<FarringtonOptions, 'alpha' | 'powertrans' | 'thresholdMethod'>,
): FarringtonBound {
  const z = normalQuantile(1 - options.alpha, 0, 1)
  const { logMean, standardError, phi } = prediction
  const quantile = Math.exp(logMean + z * standardError)
  if (options.thresholdMethod === 'delta') {
    const mean = meanOf(logMean)
    const bound = powerBound(observed, mean, mean * standardError, { phi, z, powertrans: options.powertrans })
    return { ...bound, score: (observed - mean) / (bound.upperbound - mean), mu0: quantile }
  }
  const mu0 = options.thresholdMethod === 'nbPlugin' ? Math.exp(logMean) : quantile
  const { upperbound, pValue } = countBound(observed, mu0, phi, options.alpha)
  return { upperbound, pValue, score: (observed - logMean) / (upperbound - logMean), mu0 }
}

/** The mean on its own scale, not below what R's log link lets it be. */
export function meanOf(logMean: number): number {
  return Math.max(Math.exp(logMean), Number.EPSILON)
}

/**
 * Bound and upper tail by the normal approximation of the counts' power; `error` is the standard error of the mean.
 */
export function powerBound(
  observed: number,
  mean: number,
  error: number,
  { phi, z, powertrans }: { phi: number; z: number; powertrans: PowerTransformation },
): { readonly upperbound: number; readonly pValue: number } {
  const exponent = exponents[powertrans]
  const tau = phi + (error * error) / mean
  const spread = exponent * Math.sqrt(mean ** (2 * exponent - 1) * tau)
  const centre = mean ** exponent
  return {
    upperbound: (centre + z * spread) ** (1 / exponent),
    pValue: normalCdf((centre - observed ** exponent) / spread, 0, 1),
  }
}

function countBound(
  observed: number,
  mean: number,
  phi: number,
  alpha: number,
): { readonly upperbound: number; readonly pValue: number } {
  if (!Number.isFinite(mean)) return { upperbound: Number.NaN, pValue: Number.NaN }
  const k = Math.ceil(observed)
  if (phi > 1) {
    const size = mean / (phi - 1)
    return {
      upperbound: negativeBinomialQuantile(1 - alpha, size, 1 / phi),
      pValue: negativeBinomialTail(k, size, 1 / phi),
    }
  }
  return { upperbound: poissonQuantile(1 - alpha, mean), pValue: poissonTail(k, mean) }
}
