import { useSyncExternalStore } from 'react'

/**
 * What only the reader's browser knows and does not change while the page is open; nothing in the first picture, which
 * the node draws, and while that is taken over.
 */
export function useFromBrowser<T extends string | boolean>(read: () => T): T | undefined {
  return useSyncExternalStore<T | undefined>(neverChanges, read, () => undefined)
}

function neverChanges(): () => void {
  return () => undefined
}
