import type { Draft } from './draft.ts'
import type { Receipt } from './receipt.ts'
import { Touched, type Keys } from './touched.ts'

export type Waiting = {
  readonly draft: Draft
  readonly keys: Keys
  readonly resolve: (receipt: Receipt) => void
  readonly reject: (error: unknown) => void
}

export type Batch = { readonly taken: readonly Waiting[]; readonly touched: Touched }

const maxStatements = 2_000
const maxObservations = 50_000

/**
 * Takes from the head of the queue what can stand in one batch: no statement twice, none that touches what an
 * earlier one touches, in this batch or in those that are under way, and one that must stand alone only alone.
 * Order in the queue is kept. Nothing is taken when the head has to wait.
 */
export function takeBatch(queue: Waiting[], underWay: readonly Touched[]): Batch {
  const touched = new Touched()
  let observations = 0
  let count = 0
  const ahead = [...underWay, touched]
  for (const { draft, keys } of queue) {
    if (ahead.some((one) => one.clashesWith(draft, keys))) break
    if (count >= maxStatements || observations > maxObservations) break
    touched.add(draft, keys)
    observations += draft.observations.length
    count++
  }
  return { taken: queue.splice(0, count), touched }
}
