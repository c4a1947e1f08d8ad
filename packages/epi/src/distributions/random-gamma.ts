import type { RandomSource } from './random-source.ts'

/**
 * A draw of the standard gamma distribution of a shape > 0: Marsaglia & Tsang (2000), ACM Trans Math Softw 26:363;
 * below 1 by a draw of shape + 1 times U^(1 / shape).
 */
export function randomGamma(random: RandomSource, shape: number): number {
  if (shape < 1) return randomGamma(random, shape + 1) * random.uniform() ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = random.normal()
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(random.uniform()) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v
  }
}
