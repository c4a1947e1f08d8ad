import betainc from '@stdlib/math-base-special-betainc'
import { discreteQuantile } from './discrete-quantile.ts'
import { approximateQuantile, approximateTail, largeMean, type CountMoments } from './large-count.ts'
import { poissonQuantile, poissonTail } from './poisson.ts'

/**
 * Below this chance of failure the distribution is the Poisson's within as much, and the beta function loses its
 * digits.
 */
const poissonLimit = 1e-7

/**
 * The quantile of the negative binomial distribution with `size` > 0 (real) and success probability `chance` in
 * (0, 1]: mean size (1 − chance) / chance. `probability` in (0, 1).
 */
export function negativeBinomialQuantile(probability: number, size: number, chance: number): number {
  const moments = momentsOf(size, chance)
  if (moments.mean === 0) return 0
  if (1 - chance < poissonLimit) return poissonQuantile(probability, moments.mean)
  const guess = approximateQuantile(probability, moments)
  if (moments.mean > largeMean) return Math.ceil(guess)
  return discreteQuantile(probability, guess, (k) => betainc(chance, size, k + 1, true, false))
}

/** P(X ≥ k) of the same distribution; 1 for k ≤ 0. Whole k. */
export function negativeBinomialTail(k: number, size: number, chance: number): number {
  if (k <= 0) return 1
  const moments = momentsOf(size, chance)
  if (1 - chance < poissonLimit) return poissonTail(k, moments.mean)
  if (Math.max(k, moments.mean) > largeMean) return approximateTail(k, moments)
  return betainc(chance, size, k, true, true)
}

function momentsOf(size: number, chance: number): CountMoments {
  const mean = (size * (1 - chance)) / chance
  return {
    mean,
    spread: Math.sqrt(mean / chance),
    skewness: (2 - chance) / Math.sqrt(size * (1 - chance)),
  }
}
