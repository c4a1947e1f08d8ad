import { instantMs, type Instant } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { maxAttempts } from './pauses.ts'
import { afterFailure, afterSuccess, isDue, type Tried } from './retry.ts'

const now = '2020-04-29T06:00:00.000Z' as Instant
const fresh: Tried = { status: 'waiting', attempts: 0 }

test('pauses grow to a quarter of an hour and no further, and end', () => {
  let delivery = fresh
  const pauses: number[] = []
  for (let at = now; delivery.status === 'waiting'; at = (delivery.nextAttempt ?? at) as Instant) {
    assert.ok(isDue(delivery, at))
    delivery = afterFailure(delivery, 'busy', at)
    if (delivery.nextAttempt !== undefined)
      pauses.push((instantMs(delivery.nextAttempt as Instant) - instantMs(at)) / 1_000)
  }
  assert.deepEqual(pauses.slice(0, 6), [5, 15, 60, 300, 900, 900])
  assert.ok(pauses.every((pause) => pause <= 900))
  assert.equal(delivery.attempts, maxAttempts)
  assert.equal(delivery.status, 'given-up')
  assert.ok(!isDue(delivery, '2030-01-01T00:00:00.000Z' as Instant))
})

test('what was taken is never due again, and remembers when', () => {
  const taken = afterSuccess(afterFailure(fresh, 'busy', now), now)
  assert.deepEqual([taken.status, taken.attempts, taken.delivered], ['delivered', 2, now])
  assert.ok(!('failure' in taken) && !isDue(taken, now))
})

test('it is not due before its pause has ended', () => {
  const failed = afterFailure(fresh, 'busy', now)
  assert.ok(!isDue(failed, '2020-04-29T06:00:04.999Z' as Instant))
  assert.ok(isDue(failed, '2020-04-29T06:00:05.000Z' as Instant))
})
