import { dayNumber } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { milestonesOf, rangeOf, warnedOf } from './lead-time-scale.ts'

const reached = { index: 4, at: '2020-01-05T10:00:00.000Z', agency: 'sco-secretariat' }
const warned = { state: 'KAZ', reached, onset: '2020-03-13', leadDays: 68 }
const late = { state: 'IND', reached, onset: '2020-W01', leadDays: -6 }

test('rangeOf() spans every milestone, a week by its Monday, and is never empty', () => {
  const rows = [warned, late].map(milestonesOf)
  assert.deepEqual(rangeOf(rows, undefined), { from: dayNumber('2019-12-30'), to: dayNumber('2020-03-13') })
  assert.deepEqual(rangeOf([], '2020-01-03'), { from: dayNumber('2020-01-03'), to: dayNumber('2020-01-04') })
  assert.equal(rangeOf([milestonesOf({ state: 'UZB' })], undefined), undefined)
})

test('warnedOf() counts the states that a report reached before their first cases', () => {
  assert.deepEqual(warnedOf([warned, late, { state: 'UZB' }]), { warned: 1, all: 2 })
})
