import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Draft } from './draft.ts'
import { takeBatch, type Waiting } from './take-batch.ts'

type Keys = readonly string[] | 'alone'

/** What is batched, one after the other, of drafts that touch these keys; a draft is named by its place. */
function batches(touched: readonly Keys[], sizes: readonly number[] = []): string[] {
  const keys = new Map<Draft, Keys>()
  const queue = touched.map((own, at): Waiting => {
    const draft = { id: `${at}`, observations: { length: sizes[at] ?? 1 } } as unknown as Draft
    keys.set(draft, own)
    return { draft, resolve: () => {}, reject: () => {} }
  })
  const taken: string[] = []
  while (queue.length > 0)
    taken.push(
      takeBatch(queue, (draft) => keys.get(draft)!)
        .map(({ draft }) => draft.id)
        .join(' '),
    )
  return taken
}

test('drafts that touch nothing in common stand together, in their order', () => {
  assert.deepEqual(batches([['a'], ['b'], [], ['c', 'd']]), ['0 1 2 3'])
})

test('a draft that touches what an earlier one touches waits, and nobody overtakes it', () => {
  assert.deepEqual(batches([['a'], ['a'], ['b']]), ['0', '1 2'])
  assert.deepEqual(batches([['a', 'b'], ['c'], ['d', 'b'], ['e']]), ['0 1', '2 3'])
})

test('what stands alone stands alone', () => {
  assert.deepEqual(batches([['a'], 'alone', 'alone', ['b'], ['c']]), ['0', '1', '2', '3 4'])
})

test('a shared key is shared with those that share it, and with none that touches it alone', () => {
  assert.deepEqual(batches([['+s'], ['+s'], ['+s']]), ['0 1 2'])
  assert.deepEqual(batches([['+s'], ['s'], ['+s'], ['+s']]), ['0', '1', '2 3'])
  assert.deepEqual(batches([['s'], ['+s']]), ['0', '1'])
})

test('a batch is bounded by its observations', () => {
  assert.deepEqual(batches([['a'], ['b'], ['c']], [50_001, 1, 1]), ['0', '1 2'])
})

test('every draft is taken exactly once, in order, whatever they touch', () => {
  const names: Keys[] = [['a'], ['b'], ['+a'], ['+b', 'c'], 'alone', []]
  for (let code = 0; code < names.length ** 4; code++) {
    const touched = [0, 1, 2, 3].map(
      (place) => names[Math.floor(code / names.length ** place) % names.length]!,
    )
    assert.deepEqual(batches(touched).join(' '), '0 1 2 3')
  }
})
