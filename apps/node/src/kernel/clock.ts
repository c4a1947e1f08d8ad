import { formatInstant, type Instant } from '@concert/statement'

/** The node's only source of time. */
export type Clock = { readonly now: () => Instant }

export const systemClock: Clock = runningClock(0)

/** A clock that starts at an instant and runs on at the pace of the system's; the sample lives on one. */
export function clockFrom(start: Instant): Clock {
  return runningClock(Date.parse(start) - Date.now())
}

/** Every statement asks for the time, and many come in one millisecond: its text is written once. */
function runningClock(offsetMs: number): Clock {
  let atMs: number | undefined
  let now: Instant
  return {
    now: () => {
      const nowMs = Date.now()
      if (nowMs !== atMs) now = formatInstant(nowMs + offsetMs)
      atMs = nowMs
      return now
    },
  }
}

/** The same clock, but never running backwards from `last`: instants of receipt rise with the log's index. */
export function risingClock(clock: Clock, last: Instant | undefined): Clock {
  let latest = last
  return {
    now: () => {
      const now = clock.now()
      if (latest === undefined || now > latest) latest = now
      return latest
    },
  }
}
