<<<<<<< HEAD
import gammainc from '@stdlib/math-base-special-gammainc'
import { discreteQuantile } from './discrete-quantile.ts'
import { approximateQuantile, approximateTail, largeMean, type CountMoments } from './large-count.ts'
=======
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import { discreteQuantile } from './discrete-quantile.ts'
import { gammaCdf } from './gamma-cdf.ts'
>>>>>>> e37b42ad (Estimate reproduction numbers: known and uncertain serial intervals, any windows, totals of weeks, Wallinga and Teunis)

/** The quantile of the Poisson distribution with mean ≥ 0; `probability` in (0, 1). */
export function poissonQuantile(probability: number, mean: number): number {
  if (mean === 0) return 0
<<<<<<< HEAD
  const guess = approximateQuantile(probability, momentsOf(mean))
  if (mean > largeMean) return Math.ceil(guess)
  return discreteQuantile(probability, guess, (k) => gammainc(mean, k + 1, true, true))
=======
  const z = normalQuantile(probability, 0, 1)
  const guess = mean + Math.sqrt(mean) * z + (z * z - 1) / 6
  return discreteQuantile(probability, guess, (k) => gammaCdf(mean, k + 1, true))
>>>>>>> e37b42ad (Estimate reproduction numbers: known and uncertain serial intervals, any windows, totals of weeks, Wallinga and Teunis)
}

/** P(X ≥ k) of the Poisson distribution; 1 for k ≤ 0. Whole k. */
export function poissonTail(k: number, mean: number): number {
<<<<<<< HEAD
  if (k <= 0) return 1
  if (Math.max(k, mean) > largeMean) return approximateTail(k, momentsOf(mean))
  return gammainc(mean, k, true, false)
}

function momentsOf(mean: number): CountMoments {
  const spread = Math.sqrt(mean)
  return { mean, spread, skewness: 1 / spread }
=======
  return k <= 0 ? 1 : gammaCdf(mean, k)
>>>>>>> e37b42ad (Estimate reproduction numbers: known and uncertain serial intervals, any windows, totals of weeks, Wallinga and Teunis)
}
