import gammaln from '@stdlib/math-base-special-gammaln'
import type { RandomSource } from './random-source.ts'

/**
 * How many of n trials of probability p succeed. A mean below 10 by inversion, a larger one by transformed rejection
 * (BTRS of Hörmann 1993, J Stat Comput Simul 46:101): no longer for ten million trials than for a hundred.
 */
export function randomBinomial(random: RandomSource, n: number, p: number): number {
  if (n === 0 || p <= 0) return 0
  if (p >= 1) return n
  if (p > 0.5) return n - randomBinomial(random, n, 1 - p)
  return n * p < 10 ? byInversion(random, n, p) : byRejection(random, n, p)
}

function byInversion(random: RandomSource, n: number, p: number): number {
  const odds = p / (1 - p)
  let mass = Math.exp(n * Math.log1p(-p))
  let left = random.uniform()
  for (let k = 0; k < n; k++) {
    left -= mass
    if (left <= 0) return k
    mass *= (odds * (n - k)) / (k + 1)
    if (mass < 1e-300) return k
  }
  return n
}

function byRejection(random: RandomSource, n: number, p: number): number {
  const spread = Math.sqrt(n * p * (1 - p))
  const b = 1.15 + 2.53 * spread
  const a = -0.0873 + 0.0248 * b + 0.01 * p
  const c = n * p + 0.5
  const alpha = (2.83 + 5.1 / b) * spread
  const logOdds = Math.log(p / (1 - p))
  const mode = Math.floor((n + 1) * p)
  const atMode = gammaln(mode + 1) + gammaln(n - mode + 1)
  for (;;) {
    const u = random.uniform() - 0.5
    const v = random.uniform()
    const us = 0.5 - Math.abs(u)
    const k = Math.floor(((2 * a) / us + b) * u + c)
    if (k < 0 || k > n) continue
    if (us >= 0.07 && v <= 0.92 - 4.2 / b) return k
    const bound = atMode - gammaln(k + 1) - gammaln(n - k + 1) + (k - mode) * logOdds
    if (Math.log((v * alpha) / (a / (us * us) + b)) <= bound) return k
  }
}
