import { longestKnownDelay, reportedByNow, type ReportingTriangle } from './reporting-triangle.ts'
import { delayCounts, type DelayWindow } from './delay-counts.ts'
import type { Gap } from '../gap.ts'

export interface LawlessNowcast {
  /** g(x): of those reported with a delay of at most x, the part with just x; g(0) = 1. */
  readonly reverseHazards: Float64Array
  /** W(t): the part of time t that is reported by now. */
  readonly reportedParts: Float64Array
  /** What is reported by now, N(t; T). */
  readonly reported: Float64Array
  readonly expected: readonly (number | Gap)[]
  readonly variances: readonly (number | Gap)[]
}

/**
 * The nowcast of Lawless (1994), Canadian Journal of Statistics 22:15–31, without overdispersion: the delays'
 * reverse-time hazards g(x) = n_x / N_x (2.9), W(t) = ∏ (1 − g(x)) over the delays x not yet known of t (2.13),
 * N̂(t) = N(t; T) / W(t) (2.12), V(W) = W² Σ g / (N_x (1 − g)) (2.15) and the prediction's variance
 * N (N + 1) V(W) / W⁴ + N (1 − W) / W² (2.16). All times at once, indices from 0. A gap `no-cases` stands where all
 * reports of a later delay came at that delay, so that W is 0 and nothing can be said of t.
 *
 * surveillance::nowcast (1.20.3) keeps only the second term of (2.16); the whole formula is followed here.
 */
export function lawlessNowcast(triangle: ReportingTriangle, window?: DelayWindow): LawlessNowcast {
  const { withDelay, upToDelay } = delayCounts(triangle, window)
  const reverseHazards = withDelay.map((count, x) => hazard(x, count, upToDelay[x]!))
  const reported = reportedByNow(triangle)
  const reportedParts = new Float64Array(triangle.times)
  const relativeVariances = new Float64Array(triangle.times)
  for (let t = 0; t < triangle.times; t++) {
    let [part, variance] = [1, 0]
    for (let x = longestKnownDelay(triangle, t) + 1; x <= triangle.maxDelay; x++) {
      const g = reverseHazards[x]!
      part *= 1 - g
      if (g > 0) variance += g / (upToDelay[x]! * (1 - g))
    }
    reportedParts[t] = part
    relativeVariances[t] = variance
  }
  const at = (t: number) => ({ n: reported[t]!, w: reportedParts[t]!, v: relativeVariances[t]! })
  return {
    reverseHazards,
    reportedParts,
    reported,
    expected: Array.from(reported, (_, t) => expectedTotal(at(t))),
    variances: Array.from(reported, (_, t) => predictionVariance(at(t))),
  }
}

interface Part {
  readonly n: number
  readonly w: number
  readonly v: number
}

function hazard(delay: number, withDelay: number, upToDelay: number): number {
  if (delay === 0) return 1
  return upToDelay > 0 ? withDelay / upToDelay : 0
}

function expectedTotal({ n, w }: Part): number | Gap {
  return w > 0 ? finite(n / w) : 'no-cases'
}

function predictionVariance({ n, w, v }: Part): number | Gap {
  return w > 0 ? finite((n * (n + 1) * v) / w ** 2 + (n * (1 - w)) / w ** 2) : 'no-cases'
}

function finite(value: number): number | Gap {
  return Number.isFinite(value) ? value : 'overflow'
}
