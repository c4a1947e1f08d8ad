import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTries } from './open-tries.ts'

const soon = () => new Promise<void>((resolve) => setImmediate(resolve))

test('one that hangs holds up its own slot alone', async () => {
  const tries = openTries(2)
  const done: number[] = []
  tries.begin('hangs', () => new Promise(() => undefined))
  for (let n = 0; n < 5; n++) tries.begin(String(n), async () => void done.push(n))
  for (let n = 0; n < 10; n++) await soon()
  assert.deepEqual(done, [0, 1, 2, 3, 4])
})

test('the same is not begun twice while it waits or runs, and may be begun again after', async () => {
  const tries = openTries(1)
  let count = 0
  const task = async (): Promise<void> => {
    count++
    await soon()
  }
  for (let n = 0; n < 3; n++) tries.begin('one', task)
  await tries.close()
  assert.equal(count, 1)
  tries.begin('one', task)
  await tries.close()
  assert.equal(count, 2)
})

test('closing lets go what waits, and waits for what runs', async () => {
  const tries = openTries(1)
  const done: string[] = []
  tries.begin('runs', async () => {
    await soon()
    done.push('runs')
  })
  tries.begin('waits', async () => void done.push('waits'))
  await tries.close()
  assert.deepEqual(done, ['runs'])
})

test('a task that rejects frees its slot', async () => {
  const tries = openTries(1)
  let done = false
  tries.begin('rejects', () => Promise.reject(new Error('no')))
  tries.begin('next', async () => void (done = true))
  for (let n = 0; n < 5; n++) await soon()
  assert.ok(done)
})
