import type { ReportingTriangle } from './reporting-triangle.ts'

/**
 * Which event times a delay is estimated from. `by-time`: those of the last `length` times before now (Höhle and
 * an der Heiden 2014), so long delays rest on fewer of them; `by-delay`: the last `length` + 1 of which that delay
 * is known (Lawless 1994).
 */
export interface DelayWindow {
  readonly length: number
  readonly kind: 'by-time' | 'by-delay'
}

/** For each delay x: reported with just this delay, and with at most this delay, of the same event times. */
export interface DelayCounts {
  readonly withDelay: Float64Array
  readonly upToDelay: Float64Array
}

/**
 * n_x and N_x of Lawless (1994), (2.7) and (2.8): the sums over event times t of n(t, x) and of n(t, 0) + … +
 * n(t, x), over the times of which delay x is known. RangeError for a window by time that is shorter than the
 * longest delay, from which that delay could not be estimated.
 */
export function delayCounts(triangle: ReportingTriangle, window?: DelayWindow): DelayCounts {
  const { times, maxDelay, counts } = triangle
  const last = times - 1
  checkWindow(window, maxDelay)
  const withDelay = new Float64Array(maxDelay + 1)
  const upToDelay = new Float64Array(maxDelay + 1)
  for (let x = 0; x <= maxDelay; x++) {
    for (let t = firstTime(last, x, window); t <= last - x; t++) {
      const row = t * (maxDelay + 1)
      withDelay[x]! += counts[row + x]!
      for (let y = 0; y <= x; y++) upToDelay[x]! += counts[row + y]!
    }
  }
  return { withDelay, upToDelay }
}

function firstTime(last: number, delay: number, window: DelayWindow | undefined): number {
  if (window === undefined) return 0
  return Math.max(0, last - window.length - (window.kind === 'by-delay' ? delay : 0))
}

function checkWindow(window: DelayWindow | undefined, maxDelay: number): void {
  if (window === undefined) return
  if (!(window.length >= 1)) throw new RangeError(`The window of ${window.length} is shorter than 1`)
  if (window.kind === 'by-time' && window.length < maxDelay)
    throw new RangeError(`The window of ${window.length} is shorter than the longest delay, ${maxDelay}`)
}
