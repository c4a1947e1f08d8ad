import normalCdf from '@stdlib/stats-base-dists-normal-cdf'
import type { LawlessNowcast } from './lawless.ts'
import { pointMass } from './pmf.ts'
import type { Predict } from './prediction.ts'

/**
 * The predictive distribution of time t's final count by Lawless (1994): normal around N̂ with the whole variance
 * (2.16), without what lies below the count that is already reported, normalised, and rounded to whole counts
 * (each takes the mass within ½ of it). A point where the variance is 0.
 *
 * surveillance::nowcast (1.20.3) divides by the mass above the reported count without taking off that below it, so
 * its masses add up to more than 1.
 */
export function predictLawless({ reported, expected, variances }: LawlessNowcast, t: number): Predict {
  const [at, mean, variance] = [reported[t]!, expected[t]!, variances[t]!]
  return (largest) => {
    if (typeof mean !== 'number' || typeof variance !== 'number') return undefined
    if (variance === 0) return pointMass(Math.round(mean), largest)
    const pmf = new Float64Array(largest + 1)
    const sd = Math.sqrt(variance)
    let below = normalCdf(at - 0.5, mean, sd)
    const above = 1 - below
    for (let k = at; k <= largest; k++) {
      const upTo = normalCdf(k + 0.5, mean, sd)
      pmf[k] = (upTo - below) / above
      below = upTo
    }
    return pmf
  }
}
