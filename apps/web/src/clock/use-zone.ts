import { useSyncExternalStore } from 'react'

/** The reader's own time zone, as IANA names it; UTC in a page's first picture and while that is taken over. */
export function useZone(): string {
  return useSyncExternalStore(neverMoves, readersZone, () => 'UTC')
}

let zone: string | undefined

function readersZone(): string {
  return (zone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone)
}

function neverMoves(): () => void {
  return () => undefined
}
