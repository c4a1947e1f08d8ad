import gammainc from '@stdlib/math-base-special-gammainc'
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import { discreteQuantile } from './discrete-quantile.ts'

/** The quantile of the Poisson distribution with mean ≥ 0; `probability` in (0, 1). */
export function poissonQuantile(probability: number, mean: number): number {
  if (mean === 0) return 0
  const z = normalQuantile(probability, 0, 1)
  const guess = mean + Math.sqrt(mean) * z + (z * z - 1) / 6
  return discreteQuantile(probability, guess, (k) => gammainc(mean, k + 1, true, true))
}

/** P(X ≥ k) of the Poisson distribution; 1 for k ≤ 0. Whole k. */
export function poissonTail(k: number, mean: number): number {
  return k <= 0 ? 1 : gammainc(mean, k, true, false)
}
