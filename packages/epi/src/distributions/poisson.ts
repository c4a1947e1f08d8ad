import { discreteQuantile } from './discrete-quantile.ts'
import { gammaCdf } from './gamma-cdf.ts'
import { approximateQuantile, approximateTail, largeMean, type CountMoments } from './large-count.ts'

/** The quantile of the Poisson distribution with mean ≥ 0; `probability` in (0, 1). */
export function poissonQuantile(probability: number, mean: number): number {
  if (mean === 0) return 0
  const guess = approximateQuantile(probability, momentsOf(mean))
  if (mean > largeMean) return Math.ceil(guess)
  return discreteQuantile(probability, guess, (k) => gammaCdf(mean, k + 1, true))
}

/** P(X ≥ k) of the Poisson distribution; 1 for k ≤ 0. Whole k. */
export function poissonTail(k: number, mean: number): number {
  if (k <= 0) return 1
  if (Math.max(k, mean) > largeMean) return approximateTail(k, momentsOf(mean))
  return gammaCdf(mean, k)
}

function momentsOf(mean: number): CountMoments {
  const spread = Math.sqrt(mean)
  return { mean, spread, skewness: 1 / spread }
}
