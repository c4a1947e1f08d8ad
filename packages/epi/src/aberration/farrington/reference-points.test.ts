import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referencePoints, referenceWindow } from './reference-points.ts'

const day = (date: string) => Date.parse(date) / 86_400_000
const weeks = Array.from({ length: 320 }, (_, week) => day('2004-01-05') + 7 * week)
const dateOf = (index: number) => new Date(weeks[index]! * 86_400_000).toISOString().slice(0, 10)

test('without dates the same place is so many values back', () => {
  assert.deepEqual(referencePoints({ frequency: 52 })(110, 3), [110, 58, 6, -1])
})

test('with dates a week is compared with the week nearest to its date in former years', () => {
  const points = referencePoints({ frequency: 52, days: weeks })(weeks.indexOf(day('2009-01-05')), 4)
  assert.deepEqual(points.map(dateOf), ['2009-01-05', '2008-01-07', '2007-01-08', '2006-01-02', '2005-01-03'])
  assert.ok(points.every((index) => index >= 0))
})

test('29 February is 1 March in other years', () => {
  const days = Array.from({ length: 800 }, (_, at) => day('2019-01-01') + at)
  const at = days.indexOf(day('2020-02-29'))
  assert.deepEqual(referencePoints({ frequency: 365, days })(at, 1), [at, days.indexOf(day('2019-03-01'))])
})

test('windows by date hold the weeks or months around the same place', () => {
  const at = weeks.indexOf(day('2009-01-05'))
  const window = referenceWindow({ frequency: 52, days: weeks }, 1)(at, 1)
  assert.deepEqual(window.map(dateOf), ['2007-12-31', '2008-01-07', '2008-01-14'])
  const months = Array.from({ length: 30 }, (_, month) => Date.UTC(2010, month, 1) / 86_400_000)
  assert.deepEqual(referenceWindow({ frequency: 12, days: months }, 1)(25, 2), [12, 13, 14, 0, 1, 2])
  assert.deepEqual(referenceWindow({ frequency: 12, days: months }, 1)(24, 2), [11, 12, 13, -1, 0, 1])
})

test('with dates a year has a known number of values', () => {
  assert.throws(() => referencePoints({ frequency: 4, days: weeks }), RangeError)
})
