import type { DelayCounts } from './delay-counts.ts'

/**
 * What is known of the delays, as independent beta distributions: of those reported with a delay of at most x, the
 * part with just x is Beta(`a[x]`, `b[x]`), x = 1 to D (index 0 is not used).
 */
export interface DelayPosterior {
  readonly a: Float64Array
  readonly b: Float64Array
}

/**
 * The posterior of the delays from the reporting triangle with a symmetric Dirichlet(kappa) before, which in
 * reverse time is Beta(kappa, kappa x) at each x. `truncated`: recent times count with the delays that they can
 * have, a generalised Dirichlet distribution (Höhle and an der Heiden 2014, `bayes.trunc`); otherwise truncation is
 * ignored, an ordinary one (`bayes.notrunc`), which makes long delays seem rarer than they are.
 */
export function delayPosterior(
  { withDelay, upToDelay }: DelayCounts,
  { kappa, truncated }: { readonly kappa: number; readonly truncated: boolean },
): DelayPosterior {
  let shorter = 0
  const before = withDelay.map((count, x) => {
    const sum = truncated ? upToDelay[x]! - count : shorter
    shorter += count
    return sum
  })
  return {
    a: withDelay.map((count) => count + kappa),
    b: before.map((count, x) => count + kappa * x),
  }
}

/** The expected part reported with a delay of at most x, x = 0 to D: ∏ over y > x of b / (a + b). */
export function expectedDelayCdf({ a, b }: DelayPosterior): Float64Array {
  const cdf = new Float64Array(a.length).fill(1)
  for (let x = a.length - 2; x >= 0; x--) cdf[x] = (cdf[x + 1]! * b[x + 1]!) / (a[x + 1]! + b[x + 1]!)
  return cdf
}

/** Parameters of the beta distribution of the part reported up to x, when the delays are an ordinary Dirichlet. */
export function dirichletPart(
  { withDelay }: DelayCounts,
  kappa: number,
  x: number,
): { a: number; b: number } {
  let [a, b] = [0, 0]
  withDelay.forEach((count, y) => {
    if (y <= x) a += count + kappa
    else b += count + kappa
  })
  return { a, b }
}
