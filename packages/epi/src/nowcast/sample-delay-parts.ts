import betaQuantile from '@stdlib/stats-base-dists-beta-quantile'
import type { DelayPosterior } from './delay-posterior.ts'

/**
 * Samples of the part that is reported up to each delay, `parts[x][i]` for x = 0 to D: ∏ over y > x of 1 − g(y), each
 * g(y) stratified over its whole distribution (Latin hypercube; McKay, Beckman, Conover 1979, Technometrics 21:239), so
 * that a thousand samples stand as near as a hundred thousand independent ones. `random` answers in [0, 1).
 */
export function sampleDelayParts(
  { a, b }: DelayPosterior,
  samples: number,
  random: () => number,
): readonly Float64Array[] {
  const parts = Array.from(a, () => new Float64Array(samples).fill(1))
  for (let x = a.length - 2; x >= 0; x--) {
    const order = shuffled(samples, random)
    for (let i = 0; i < samples; i++) {
      const later = betaQuantile((order[i]! + random()) / samples, b[x + 1]!, a[x + 1]!)
      parts[x]![i] = parts[x + 1]![i]! * later
    }
  }
  return parts
}

function shuffled(length: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, i) => i)
  for (let i = length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  return order
}
