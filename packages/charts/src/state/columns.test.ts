import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sampleSeries } from '../gallery/sample-series.ts'
import { columnsOf, maxColumns } from './columns.ts'

const weekly = (...told: Parameters<typeof sampleSeries>[2]) => columnsOf(sampleSeries('A', 'week', told))

test('columnsOf() fills the periods between with gaps that have no status', () => {
  const columns = weekly(1, undefined, undefined, 4)
  assert.deepEqual(
    columns.map(({ period, value, status }) => [period, value, status]),
    [
      ['2020-W09', 1, 'A'],
      ['2020-W10', undefined, undefined],
      ['2020-W11', undefined, undefined],
      ['2020-W12', 4, 'A'],
    ],
  )
  assert.deepEqual(
    columns.map(({ first, last }) => last - first),
    [6, 6, 6, 6],
  )
})

test('columnsOf() keeps zero, a stated gap and what was never said apart', () => {
  const [zero, stated, unsaid] = weekly(0, null, undefined, 1)
  assert.deepEqual([zero!.value, stated!.value, unsaid!.value], [0, undefined, undefined])
  assert.deepEqual([zero!.status, stated!.status, unsaid!.status], ['A', 'L', undefined])
})

test('columnsOf() takes what is no finite number, or is beyond counting, for a missing figure', () => {
  for (const value of [Number.NaN, Infinity, -Infinity, 1e16, 'many', '', null])
    assert.deepEqual(
      weekly({ value }, 1).map((column) => [column.value, column.status])[0],
      [undefined, 'O'],
      String(value),
    )
})

test('columnsOf() reads a number that is written as text', () => {
  assert.deepEqual(
    weekly({ value: '1200' }, { value: '0.5' }).map(({ value }) => value),
    [1200, 0.5],
  )
})

test('columnsOf() takes a gap’s status at its word, and an unknown status for a normal value', () => {
  const [withheld, newer] = weekly({ value: 7, status: 'Q' }, { value: 7, status: 'ZZ' })
  assert.deepEqual([withheld!.value, withheld!.status], [undefined, 'Q'])
  assert.deepEqual([newer!.value, newer!.status], [7, 'A'])
})

test('columnsOf() lets the later of two points for one period stand, in whatever order periods come', () => {
  const points = [
    { period: '2020-W11', value: 3 },
    { period: '2020-W10', value: 1 },
    { period: '2020-W10', value: 2 },
  ]
  const columns = columnsOf({ name: 'A', frequency: 'week', points })
  assert.deepEqual(
    columns.map(({ value }) => value),
    [2, 3],
  )
})

test('columnsOf() marks estimated, provisional, unreliable and unvalidated figures and weeks that lack days', () => {
  const told = ['E', 'P', 'U', 'V', 'A', 'W'].map((status) => ({ value: 1, status }))
  const columns = weekly(...told, { value: 1, complete: false })
  assert.deepEqual(
    columns.map(({ provisional }) => provisional),
    [true, true, true, true, false, false, true],
  )
})

test('columnsOf() keeps an interval only where both of its ends are numbers in order', () => {
  const [whole, half, turned] = weekly(
    { value: 2, lower: 1, upper: 3 },
    { value: 2, lower: 1 },
    { value: 2, lower: 3, upper: 1 },
  )
  assert.deepEqual([whole!.lower, whole!.upper], [1, 3])
  for (const column of [half!, turned!])
    assert.deepEqual([column.lower, column.upper], [undefined, undefined])
})

test('columnsOf() shows the last of more periods than a chart holds', () => {
  const points = [
    { period: '1700-01-01', value: 1 },
    { period: '2020-01-01', value: 2 },
  ]
  const columns = columnsOf({ name: 'A', frequency: 'day', points })
  assert.equal(columns.length, maxColumns)
  assert.equal(columns.at(-1)!.value, 2)
})

test('columnsOf() shows the range that is asked for, whole weeks where it is weekly', () => {
  const series = sampleSeries('A', 'week', [1, 2, 3])
  const shown = columnsOf(series, { from: 18_324, to: 18_341 })
  assert.deepEqual(
    shown.map(({ period, value }) => [period, value]),
    [
      ['2020-W10', 2],
      ['2020-W11', 3],
      ['2020-W12', undefined],
    ],
  )
  assert.deepEqual(columnsOf(series, { from: 18_400, to: 18_300 }), [])
  assert.deepEqual(columnsOf(sampleSeries('A', 'day', [])), [])
})

test('columnsOf() refuses a period that does not exist or is of another frequency', () => {
  for (const period of ['2020-02-30', '2020-W54', '2020-W10', 'May'])
    assert.throws(
      () => columnsOf({ name: 'A', frequency: 'day', points: [{ period, value: 1 }] }),
      new RangeError(`Cannot chart A: "${period}" is not a day`),
    )
})
