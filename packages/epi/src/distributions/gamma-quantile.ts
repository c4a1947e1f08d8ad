import gammaincinv from '@stdlib/math-base-special-gammaincinv'
import gammaln from '@stdlib/math-base-special-gammaln'
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'

/** What lies below this is as good as its first term, x = (p·Γ(a + 1))^(1/a), where the inverse answers 0. */
const firstTermBelow = 1e-10

/**
 * From a shape of some 900 on `gammaincinv` 0.2.3 is wrong from the median up, by 1e-4 and more (a series ends too
 * early), and from here on the expansion is exact to 1e-12.
 */
const expandedFrom = 500

/**
 * The value below which a standard gamma distribution of shape a > 0 (scale 1) lies with probability p in (0, 1):
 * the inverse of the regularised lower incomplete gamma function. Gil, Segura & Temme (2012), SIAM J Sci Comput
 * 34:A2965; for large a the expansion of Cornish & Fisher. For many quantiles at the same probabilities use
 * `gammaQuantileTable`.
 */
export function gammaQuantile(p: number, shape: number): number {
  if (shape > expandedFrom) return expandedQuantile(normalQuantile(p, 0, 1), shape)
  const firstTerm = Math.exp((Math.log(p) + gammaln(shape + 1)) / shape)
  return shape < 1 && firstTerm < firstTermBelow ? firstTerm : gammaincinv(p, shape)
}

/** Goldberg & Levine (1946), Ann Math Stat 17:216, for χ² = 2x with 2a degrees of freedom; s = 1 / √a. */
function expandedQuantile(z: number, shape: number): number {
  const s = 1 / Math.sqrt(shape)
  const z2 = z * z
  const terms = [
    1,
    z,
    (z2 - 1) / 3,
    (z * (z2 - 7)) / 36,
    -((3 * z2 + 7) * z2 - 16) / 810,
    (z * ((9 * z2 + 256) * z2 - 433)) / 38_880,
    (((12 * z2 - 243) * z2 - 923) * z2 + 1_472) / 204_120,
    (-z * (((3_753 * z2 + 4_353) * z2 - 289_517) * z2 - 289_717)) / 146_966_400,
  ]
  return shape * terms.reduceRight((sum, term) => sum * s + term, 0)
}
