import type { Signing } from './signing.ts'

/** What the outbox holds, for every part of the page to show; the outbox itself is loaded later, and fills it. */
let signings: readonly Signing[] = []
const listeners = new Set<() => void>()

export function shownSignings(): readonly Signing[] {
  return signings
}

export function showSignings(next: readonly Signing[]): void {
  // An outbox that is empty still, as it nearly always is, moves no page: least of all one that is just starting.
  if (next.length === 0 && signings.length === 0) return
  signings = next
  for (const listener of listeners) listener()
}

export function watchSignings(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
