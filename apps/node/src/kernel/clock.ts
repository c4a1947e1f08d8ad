import { formatInstant, type Instant } from '@concert/statement'

/** The node's only source of time. */
export type Clock = { readonly now: () => Instant }

export const systemClock: Clock = { now: () => formatInstant(Date.now()) }

/** A clock that starts at an instant and runs on at the pace of the system's; the sample lives on one. */
export function clockFrom(start: Instant): Clock {
  const offsetMs = Date.parse(start) - Date.now()
  return { now: () => formatInstant(Date.now() + offsetMs) }
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
