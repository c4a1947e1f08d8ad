import normalCdf from '@stdlib/stats-base-dists-normal-cdf'
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'

/** Above this mean the incomplete gamma and beta functions lose their digits, and counts are normal enough. */
export const largeMean = 1e8

/** Mean, standard deviation and skewness of a distribution of counts. */
export type CountMoments = { readonly mean: number; readonly spread: number; readonly skewness: number }

/** The quantile by the first two terms of Cornish and Fisher's expansion (1937); not rounded. */
export function approximateQuantile(probability: number, { mean, spread, skewness }: CountMoments): number {
  const z = normalQuantile(probability, 0, 1)
  return mean + spread * (z + (skewness * (z * z - 1)) / 6)
}

/** P(X ≥ k) by the normal distribution, corrected for continuity. */
export function approximateTail(k: number, { mean, spread }: CountMoments): number {
  return normalCdf((mean - k + 0.5) / spread, 0, 1)
}
