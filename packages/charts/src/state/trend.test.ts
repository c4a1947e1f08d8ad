import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstMonday, sampleSeries } from '../gallery/sample-series.ts'
import { columnsOf } from './columns.ts'
import { sevenDayMean, trendOf } from './trend.ts'

const days = (...told: Parameters<typeof sampleSeries>[2]) => columnsOf(sampleSeries('A', 'day', told))
const weeks = (...told: Parameters<typeof sampleSeries>[2]) => columnsOf(sampleSeries('A', 'week', told))

test('trendOf() compares the last full week with the week before', () => {
  const trend = trendOf(weeks(5, 10, 8, { value: 2, complete: false }), 'week')
  assert.deepEqual(trend, { from: firstMonday + 14, to: firstMonday + 20, value: 8, before: 10 })
})

test('trendOf() says nothing of the week before where it is not known', () => {
  assert.equal(trendOf(weeks(5, null, 8), 'week')!.before, undefined)
  assert.equal(trendOf(weeks(8), 'week')!.before, undefined)
  assert.equal(trendOf(weeks(null), 'week'), undefined)
  assert.equal(trendOf([], 'week'), undefined)
})

test('trendOf() adds up the seven days that end with the last figure', () => {
  const trend = trendOf(days(1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2), 'day')
  assert.deepEqual(trend, { from: firstMonday + 7, to: firstMonday + 13, value: 14, before: 7 })
})

test('trendOf() and sevenDayMean() do not add up over a day that is missing', () => {
  const told = [1, 1, undefined, 1, 1, 1, 1, 1]
  assert.equal(trendOf(days(...told), 'day'), undefined)
  assert.deepEqual(
    sevenDayMean(days(...told)),
    Array.from({ length: 8 }, () => undefined),
  )
})

test('sevenDayMean() takes a day that is included in a later one for what it is: counted there', () => {
  const weekend = { value: null, status: 'K' }
  assert.equal(sevenDayMean(days(7, 7, 7, 7, 7, weekend, 14)).at(-1), 7)
})
