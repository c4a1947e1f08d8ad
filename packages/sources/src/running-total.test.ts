import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { cumulativeFrom, newFromCumulative } from './running-total.ts'

const of = (...totals: (number | undefined)[]) => totals.map((cumulative, day) => ({ day, cumulative }))
const said = (...totals: (number | undefined)[]) =>
  newFromCumulative(of(...totals)).map(({ day, value, status }) => `${day}:${value}${status}`)

test('newFromCumulative() takes a first total of 0 as a count and one above 0 as earlier periods too', () => {
  assert.deepEqual(said(0, 2, 5), ['0:0A', '1:2A', '2:3A'])
  assert.deepEqual(said(4, 4), ['0:4W', '1:0A'])
})

test('newFromCumulative() states a fall as a net downward revision', () => {
  assert.deepEqual(said(0, 5, 3, 4), ['0:0A', '1:5A', '2:-2W', '3:1A'])
  assert.deepEqual(said(-1, 0), ['0:-1W', '1:1A'])
})

test('newFromCumulative() names a gap in the middle and carries the difference to the next published day', () => {
  assert.deepEqual(said(0, 2, undefined, undefined, 9), ['0:0A', '1:2A', '2:nullK', '3:nullK', '4:7W'])
})

test('newFromCumulative() says nothing of days before the first and after the last total', () => {
  assert.deepEqual(said(undefined, 0, 1, undefined), ['1:0A', '2:1A'])
  assert.deepEqual(said(undefined, undefined), [])
  assert.deepEqual(said(), [])
})

test('newFromCumulative() carries over days that the file leaves out altogether', () => {
  const points = [
    { day: 1, cumulative: 0 },
    { day: 8, cumulative: 7 },
  ]
  assert.deepEqual(newFromCumulative(points)[1], { day: 8, value: 7, status: 'W' })
})

test('cumulativeFrom() gives back exactly what newFromCumulative() was given, gaps and all', () => {
  const total = fc.oneof(fc.integer({ min: -5, max: 10_000_000_000 }), fc.constant(undefined))
  fc.assert(
    fc.property(fc.array(total, { maxLength: 60 }), (totals) => {
      const counts = newFromCumulative(of(...totals))
      const again: (number | undefined)[] = totals.map(() => undefined)
      for (const [at, sum] of cumulativeFrom(counts).entries()) again[counts[at]!.day] = sum
      assert.deepEqual(again, totals)
    }),
    { numRuns: 1000 },
  )
})

test('newFromCumulative() gives W exactly to what is not the count of one day', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(9), { nil: undefined }), { maxLength: 12 }), (totals) => {
      for (const { day, value, status } of newFromCumulative(of(...totals))) {
        const before = day === 0 ? undefined : totals[day - 1]
        if (value === null) assert.equal(status, 'K')
        else if (status === 'A') assert.ok(value >= 0 && (before !== undefined || value === 0))
        else assert.ok(value < 0 || before === undefined)
      }
    }),
  )
})
