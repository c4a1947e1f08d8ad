import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openPace } from './pace.ts'

test('what has taken a second rests for nine, and what failed too', async () => {
  let nowMs = 0
  const pace = openPace(9, () => nowMs)
  assert.equal(pace.waitMs(), 0)
  assert.equal(await pace.run(async () => (nowMs += 1_000)), 1_000)
  assert.equal(pace.waitMs(), 9_000)
  nowMs += 8_999
  assert.equal(pace.waitMs(), 1)
  nowMs += 1
  assert.equal(pace.waitMs(), 0)
  const failing = pace.run(async () => {
    nowMs += 10
    throw new Error('no tables')
  })
  await assert.rejects(failing, /no tables/)
  assert.equal(pace.waitMs(), 90)
})
