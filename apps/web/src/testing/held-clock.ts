import type { Instant } from '@concert/statement'

/** A clock that stands until it is set: what happens in one millisecond can be looked at. */
export type HeldClock = { readonly now: () => Instant; readonly set: (instant: string) => void }

export function heldClock(first: string): HeldClock {
  let instant = first as Instant
  return { now: () => instant, set: (next) => void (instant = next as Instant) }
}
