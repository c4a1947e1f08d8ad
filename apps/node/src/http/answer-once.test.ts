import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openAnswerOnce } from './answer-once.ts'

test('openAnswerOnce() makes one answer for all who ask the same at once', async () => {
  const once = openAnswerOnce<number>()
  let made = 0
  const ask = (): Promise<number> => once('a', async () => ++made)
  assert.deepEqual(await Promise.all([ask(), ask(), ask()]), [1, 1, 1])
  assert.equal(await once('b', async () => ++made), 2)
})

test('openAnswerOnce() keeps no failure', async () => {
  const once = openAnswerOnce<number>()
  await assert.rejects(once('a', () => Promise.reject(new Error('once'))))
  assert.equal(await once('a', async () => 7), 7)
})

test('openAnswerOnce() forgets the oldest when it holds enough', async () => {
  const once = openAnswerOnce<number>(2)
  for (const key of ['a', 'b', 'c']) await once(key, async () => 1)
  assert.equal(await once('a', async () => 2), 2)
  assert.equal(await once('c', async () => 2), 1)
})
