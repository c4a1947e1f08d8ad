import fc from 'fast-check'
import { formatInstant, instantMs, type Instant } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ihrClock, ihrHours, type IhrDuty } from './ihr-clocks.ts'

const at = (text: string): Instant => text as Instant
const starts = at('2020-02-28T22:00:00.000Z')

test('48 hours run through a weekend and a leap day', () => {
  const { due } = ihrClock('assess', starts, undefined, starts)
  assert.equal(due, '2020-03-01T22:00:00.000Z')
})

test('what comes by the due instant is in time, a millisecond later it is late', () => {
  const now = at('2020-06-01T00:00:00.000Z')
  assert.equal(ihrClock('notify', starts, at('2020-02-29T22:00:00.000Z'), now).standing, 'in-time')
  assert.equal(ihrClock('notify', starts, at('2020-02-29T22:00:00.001Z'), now).standing, 'late')
  assert.equal(ihrClock('notify', starts, undefined, at('2020-02-29T22:00:00.000Z')).standing, 'running')
  assert.equal(ihrClock('notify', starts, undefined, at('2020-02-29T22:00:00.001Z')).standing, 'overdue')
})

test('what was done before the clock began is in time', () => {
  assert.equal(ihrClock('notify', starts, at('2020-01-01T00:00:00.000Z'), starts).standing, 'in-time')
})

test('a running clock counts down to its due and beyond, a stopped one does not', () => {
  const ms = fc.integer({ min: 0, max: 4e12 })
  fc.assert(
    fc.property(
      fc.constantFrom<IhrDuty>('assess', 'notify', 'verify'),
      ms,
      ms,
      fc.option(ms, { nil: undefined }),
      (duty, start, now, stop) => {
        const clock = ihrClock(
          duty,
          formatInstant(start),
          stop === undefined ? undefined : formatInstant(stop),
          formatInstant(now),
        )
        assert.equal(instantMs(clock.due) - start, ihrHours[duty] * 3_600_000)
        if (stop !== undefined) {
          assert.equal(clock.hoursLeft, undefined)
          assert.equal(clock.standing, stop <= instantMs(clock.due) ? 'in-time' : 'late')
        } else assert.equal(clock.standing === 'overdue', clock.hoursLeft! < 0)
      },
    ),
  )
})
