import type { ReportingTriangle } from './reporting-triangle.ts'

export interface LineListTriangle {
  readonly triangle: ReportingTriangle
  /** Reported by now, with a delay longer than the longest, and counted there. */
  readonly longDelays: number
  /** Not reported by now, of a time whose reports would all be there if none took longer than the longest delay. */
  readonly stillMissing: number
}

/**
 * The reporting triangle of a line list: one event and one report time for each case, indices from 0, of which
 * only cases reported by `now` count. Events before time 0 and reports before their event are left out, as by
 * surveillance::nowcast.
 */
export function triangleFromLineList(
  events: ArrayLike<number>,
  reports: ArrayLike<number>,
  { now, maxDelay }: { readonly now: number; readonly maxDelay: number },
): LineListTriangle {
  const counts = new Float64Array((now + 1) * (maxDelay + 1))
  let longDelays = 0
  let stillMissing = 0
  for (let i = 0; i < events.length; i++) {
    const [event, report] = [events[i]!, reports[i]!]
    const delay = report - event
    if (report > now) {
      if (now - event >= maxDelay) stillMissing++
      continue
    }
    if (event < 0 || delay < 0) continue
    if (delay > maxDelay) longDelays++
    counts[event * (maxDelay + 1) + Math.min(delay, maxDelay)]!++
  }
  return { triangle: { times: now + 1, maxDelay, counts }, longDelays, stillMissing }
}
