import { fillByRatio, pointMass } from './pmf.ts'
import type { Predict } from './prediction.ts'

/**
 * What is supposed of a final count before any is reported: `gamma`, Poisson around a gamma-distributed mean, given
 * as mean and variance of the count (variance above mean); `poisson`, with a known mean; `uniform`, 0 to `largest`
 * alike.
 */
export type CountPrior =
  | { readonly kind: 'gamma'; readonly mean: number; readonly variance: number }
  | { readonly kind: 'poisson'; readonly mean: number }
  | { readonly kind: 'uniform'; readonly largest: number }

/**
 * The predictive distribution of a final count N of which n are reported, averaged over samples of the part F that
 * is reported: by Bayes' rule the mass at N is proportional to C(N, n) (1 − F)^(N − n) times the prior's, which is
 * negative binomial or Poisson from n on. On 0 to `largest` it is normalised for each sample (Höhle and an der Heiden
 * 2014, `bayes.trunc` and `bayes.notrunc` of surveillance::nowcast).
 */
export function predictByDelayParts(reported: number, parts: Float64Array, prior: CountPrior): Predict {
  return (largest) => {
    const limit = prior.kind === 'uniform' ? Math.min(largest, prior.largest) : largest
    if (reported > limit) return new Float64Array(largest + 1)
    if (parts.every((part) => part === 1)) return pointMass(reported, largest)
    const pmf = new Float64Array(largest + 1)
    const one = new Float64Array(largest + 1)
    for (const part of parts) {
      const { sum } = fillByRatio(one, { from: reported, to: limit }, ratioOf(prior, reported, 1 - part))
      const weight = 1 / (sum * parts.length)
      for (let k = reported; k <= limit; k++) pmf[k]! += one[k]! * weight
    }
    return pmf
  }
}

function ratioOf(prior: CountPrior, reported: number, missing: number): (k: number) => number {
  if (prior.kind === 'poisson') return (k) => (prior.mean * missing) / (k + 1)
  if (prior.kind === 'uniform') return (k) => ((reported + 1 + k) / (k + 1)) * missing
  const size = prior.mean ** 2 / (prior.variance - prior.mean)
  const factor = (missing * prior.mean) / (prior.mean + size)
  return (k) => ((reported + size + k) / (k + 1)) * factor
}
