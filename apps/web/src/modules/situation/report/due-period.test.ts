import type { Period } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { duePeriod, isPeriodOver, lastOver, periodAfter, periodBefore } from './due-period.ts'

const now = Date.parse('2020-04-27T08:00:00.000Z')
const weekly = { agency: 'kaz-moh', event: 'covid-19', rhythm: { every: 'week', by: '10:00', weekday: 1 } }
const daily = { agency: 'kaz-moh', event: 'covid-19', rhythm: { every: 'day', by: '10:00', weekday: null } }
const last = { index: 1, received: '2020-04-20T06:00:00.000Z' }

test('duePeriod() is the week before the Monday on which it is due', () => {
  assert.equal(duePeriod({ ...weekly, nextDue: '2020-04-27T10:00:00.000Z' }, now), '2020-W17')
})

test('duePeriod() is the week after, when the one that is due was reported before its time', () => {
  const line = { ...weekly, nextDue: '2020-04-27T10:00:00.000Z', last: { ...last, covers: '2020-04-26' } }
  assert.equal(duePeriod(line, now), '2020-W18')
})

test('duePeriod() is the overdue period before the one that is due next', () => {
  const line = {
    ...daily,
    nextDue: '2020-04-27T10:00:00.000Z',
    overdueSince: '2020-04-26T10:00:00.000Z',
    last: { ...last, covers: '2020-04-24' },
  }
  assert.equal(duePeriod(line, now), '2020-04-25')
})

test('duePeriod() without a rhythm is yesterday', () => {
  assert.equal(duePeriod(undefined, now), '2020-04-26')
})

test('periods follow one another over the ends of years', () => {
  assert.equal(periodAfter('2020-W53' as Period), '2021-W01')
  assert.equal(periodBefore('2021-01-01' as Period), '2020-12-31')
  assert.equal(lastOver('week', now), '2020-W17')
})

test('isPeriodOver() is true from the day after its last one', () => {
  assert.equal(isPeriodOver('2020-W17' as Period, now), true)
  assert.equal(isPeriodOver('2020-W18' as Period, now), false)
  assert.equal(isPeriodOver('2020-04-27' as Period, now), false)
})
