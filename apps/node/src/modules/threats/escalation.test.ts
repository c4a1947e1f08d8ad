import fc from 'fast-check'
import { formatInstant, type Instant } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { escalate } from './escalation.ts'

const minute = (n: number): Instant => formatInstant(Date.UTC(2020, 3, 29) + n * 60_000)
const never = minute(1e6)
const alert = { sent: minute(0), withinMinutes: 30, acknowledged: undefined, until: never }
const points = ['first', 'second', 'third']
const asked = (now: number, more: object = {}): string[] =>
  escalate(points, { ...alert, ...more }, minute(now)).asked.map(({ focalPoint }) => focalPoint)

test('the next focal point is asked at the minute at which the one before has not answered', () => {
  assert.deepEqual(asked(0), ['first'])
  assert.deepEqual(asked(29.99), ['first'])
  assert.deepEqual(asked(30), ['first', 'second'])
  assert.deepEqual(asked(60), points)
  assert.deepEqual(asked(6_000), points)
})

test('an acknowledgement by the due minute spares the next, and is not late', () => {
  assert.deepEqual(asked(90, { acknowledged: minute(30) }), ['first'])
  assert.equal(escalate(points, { ...alert, acknowledged: minute(30) }, minute(90)).late, false)
  assert.equal(escalate(points, { ...alert, acknowledged: minute(31) }, minute(90)).late, true)
  assert.deepEqual(asked(90, { acknowledged: minute(31) }), ['first', 'second'])
})

test('nobody more is asked once the alert has expired or was replaced', () => {
  assert.deepEqual(asked(90, { until: minute(30) }), ['first'])
  assert.equal(escalate(points, { ...alert, until: minute(20) }, minute(90)).late, false)
  assert.equal(escalate(points, { ...alert, until: minute(20) }, minute(90)).next, undefined)
})

test('a state without focal points is asked by nobody, and that is told by an empty list', () => {
  assert.deepEqual(escalate([], alert, minute(90)).asked, [])
})

test('going from step to step by `next` asks the same as looking once, later', () => {
  const steps = fc.integer({ min: 0, max: 300 })
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 1, max: 50 }),
      fc.option(steps, { nil: undefined }),
      steps,
      steps,
      (count, withinMinutes, ack, end, now) => {
        const list = Array.from({ length: count }, (_, n) => n)
        const acknowledged = ack === undefined ? undefined : minute(ack)
        const given = { sent: minute(0), withinMinutes, acknowledged, until: minute(end) }
        const once = escalate(list, given, minute(now))
        let walked = escalate(list, given, minute(0))
        while (walked.next !== undefined && walked.next <= minute(now))
          walked = escalate(list, given, walked.next)
        assert.deepEqual(walked.asked, once.asked)
        assert.ok(once.asked.length <= count)
        if (count > 0) assert.ok(once.asked.length >= 1)
      },
    ),
  )
})
