import type { Draft } from './draft.ts'
import type { Receipt } from './receipt.ts'

export type Waiting = {
  readonly draft: Draft
  readonly resolve: (receipt: Receipt) => void
  readonly reject: (error: unknown) => void
}

const maxStatements = 2_000
const maxObservations = 50_000

/** Begins a key that many drafts of a batch may share, but none with a draft that touches the rest of it alone. */
export const shared = '+'

function clashes(key: string, touched: ReadonlySet<string>): boolean {
  if (key.startsWith(shared)) return touched.has(key.slice(shared.length))
  return touched.has(key) || touched.has(`${shared}${key}`)
}

/**
 * Takes from the head of the queue what can stand in one batch: no statement twice, none that touches what an
 * earlier one touches, and one that must stand alone only alone. Order in the queue is kept.
 */
export function takeBatch(
  queue: Waiting[],
  touches: (draft: Draft) => readonly string[] | 'alone',
): Waiting[] {
  const batch: Waiting[] = []
  const touched = new Set<string>()
  let observations = 0
  for (const waiting of queue) {
    const keys = touches(waiting.draft)
    if (keys === 'alone' && batch.length === 0) batch.push(waiting)
    if (keys === 'alone' || batch.length >= maxStatements || observations > maxObservations) break
    if (touched.has(waiting.draft.id) || keys.some((key) => clashes(key, touched))) break
    touched.add(waiting.draft.id)
    for (const key of keys) touched.add(key)
    observations += waiting.draft.observations.length
    batch.push(waiting)
  }
  queue.splice(0, batch.length)
  return batch
}
