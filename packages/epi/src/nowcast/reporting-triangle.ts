/**
 * What was reported of each event time with each delay, up to now: `counts[t · (maxDelay + 1) + x]` events of time
 * t (0 to `times` − 1, the last of which is now) were reported at time t + x. A cell is known when t + x is not
 * after now; beyond now stands 0. Delays longer than `maxDelay` are counted as `maxDelay`.
 */
export interface ReportingTriangle {
  readonly times: number
  readonly maxDelay: number
  readonly counts: Float64Array
}

/** The longest delay that can be known of time t: D, or what has passed since. */
export function longestKnownDelay({ times, maxDelay }: ReportingTriangle, t: number): number {
  return Math.min(maxDelay, times - 1 - t)
}

/** What is reported by now of each event time, N(t; T) of Lawless (1994). */
export function reportedByNow(triangle: ReportingTriangle): Float64Array {
  return Float64Array.from({ length: triangle.times }, (_, t) => {
    const row = t * (triangle.maxDelay + 1)
    let sum = 0
    for (let x = 0; x <= longestKnownDelay(triangle, t); x++) sum += triangle.counts[row + x]!
    return sum
  })
}
