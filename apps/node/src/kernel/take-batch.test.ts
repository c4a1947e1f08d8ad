import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Draft } from './draft.ts'
import { takeBatch, type Waiting } from './take-batch.ts'
import { Touched, type Keys as DraftKeys } from './touched.ts'

/** `+key` is a shared one. */
type Keys = readonly string[] | 'alone'

function keysOf(keys: Keys): DraftKeys {
  if (keys === 'alone') return keys
  const isShared = (key: string): boolean => key.startsWith('+')
  return {
    own: keys.filter((key) => !isShared(key)),
    shared: keys.filter(isShared).map((key) => key.slice(1)),
  }
}

function waiting(id: string, keys: Keys, observations = 1): Waiting {
  const draft = { id, observations: { length: observations } } as unknown as Draft
  return { draft, keys: keysOf(keys), resolve: () => {}, reject: () => {} }
}

/** What is batched, one after the other, of drafts that touch these keys; a draft is named by its place. */
function batches(touched: readonly Keys[], sizes: readonly number[] = []): string[] {
  const queue = touched.map((own, at) => waiting(`${at}`, own, sizes[at]))
  const taken: string[] = []
  while (queue.length > 0)
    taken.push(
      takeBatch(queue, [])
        .taken.map(({ draft }) => draft.id)
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

test('a draft waits for a batch under way that it touches, and those behind it wait with it', () => {
  const underWay = new Touched()
  underWay.add(waiting('before', []).draft, keysOf(['a', '+s']))
  const take = (...touched: [string, Keys][]): string[] =>
    takeBatch(
      touched.map(([id, keys]) => waiting(id, keys)),
      [underWay],
    ).taken.map(({ draft }) => draft.id)
  assert.deepEqual(take(['1', ['b']], ['2', ['+s']], ['3', ['a']], ['4', ['c']]), ['1', '2'])
  assert.deepEqual(take(['1', ['s']]), [])
  assert.deepEqual(take(['1', 'alone']), [])
  assert.deepEqual(take(['before', ['b']]), [], 'the same statement again')
  const alone = new Touched()
  alone.add(waiting('before', []).draft, 'alone')
  const queue = [waiting('1', [])]
  assert.deepEqual(takeBatch(queue, [alone]).taken, [])
  assert.equal(queue.length, 1, 'it is still there')
})
