import betainc from '@stdlib/math-base-special-betainc'
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import { discreteQuantile } from './discrete-quantile.ts'

/**
 * The quantile of the negative binomial distribution with `size` > 0 (real) and success probability `chance` in
 * (0, 1]: mean size (1 − chance) / chance. `probability` in (0, 1).
 */
export function negativeBinomialQuantile(probability: number, size: number, chance: number): number {
  const mean = (size * (1 - chance)) / chance
  const spread = Math.sqrt(mean / chance)
  const skewness = (2 - chance) / Math.sqrt(size * (1 - chance))
  const z = normalQuantile(probability, 0, 1)
  const guess = mean + spread * (z + (skewness * (z * z - 1)) / 6)
  return discreteQuantile(probability, guess, (k) => betainc(chance, size, k + 1, true, false))
}

/** P(X ≥ k) of the same distribution; 1 for k ≤ 0. Whole k. */
export function negativeBinomialTail(k: number, size: number, chance: number): number {
  return k <= 0 ? 1 : betainc(chance, size, k, true, true)
}
