import { formatInstant, type Instant } from '@concert/statement'

/** A clock that a record is made by: it stands until it is moved, and is never moved back. */
export type SettableClock = {
  readonly now: () => Instant
  readonly ms: () => number
  readonly advance: (ms: number) => void
}

export function settableClock(fromMs: number): SettableClock {
  let atMs = fromMs
  return { now: () => formatInstant(atMs), ms: () => atMs, advance: (ms) => void (atMs += ms) }
}
