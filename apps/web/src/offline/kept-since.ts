import type { QueryClient } from '@tanstack/react-query'
import { addressOf } from '../api/address-of.ts'
import type { Parameters } from '../api/answers.ts'
import { keptHeader } from './kept-answer.ts'

/** When the node gave what stands at each address, where that was not now. */
const kept = new Map<string, string>()
const listeners = new Set<() => void>()

/** Notes of a response whether it is from now. */
export function noteKept(path: string, response: Response): void {
  const at = response.headers.get(keptHeader)
  if (at === null ? !kept.delete(path) : kept.get(path) === at) return
  if (at !== null) kept.set(path, at)
  for (const listener of listeners) listener()
}

/** Tells of changes; returns how to stop. */
export function onKept(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The instant of the oldest answer that is shown now and was kept; undefined where everything shown is from now. */
export function keptSince(client: QueryClient): string | undefined {
  if (kept.size === 0) return undefined
  return client
    .getQueryCache()
    .findAll({ type: 'active' })
    .map(({ queryKey }) => pathOf(queryKey))
    .flatMap((path) => kept.get(path) ?? [])
    .toSorted()[0]
}

function pathOf([address, parameters]: readonly unknown[]): string {
  try {
    return addressOf(String(address), (parameters ?? {}) as Parameters)
  } catch {
    return ''
  }
}
