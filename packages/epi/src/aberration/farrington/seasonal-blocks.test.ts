import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { newSeasonalRows, seasonalBlocks } from './seasonal-blocks.ts'

function rowsOf(points: readonly number[], w: number, noPeriods: number, leftOut: number) {
  const rows = newSeasonalRows(points[0]! + 1)
  seasonalBlocks(rows, points, { w, noPeriods }, leftOut)
  return {
    index: [...rows.index.subarray(0, rows.count)],
    group: [...rows.group.subarray(0, rows.count)],
  }
}

test('with one group the windows are used, and what is just before the value as far as it is not left out', () => {
  assert.deepEqual(rowsOf([14, 4], 1, 1, 1), { index: [3, 4, 5], group: [0, 0, 0] })
  assert.deepEqual(rowsOf([14, 4], 3, 1, 1).index, [1, 2, 3, 4, 5, 6, 7, 11, 12])
})

test('between two windows the values are shared in order, the first groups getting what is left over', () => {
  assert.deepEqual(rowsOf([14, 4], 1, 4, 0), {
    index: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
    group: [3, 3, 3, 0, 0, 0, 1, 1, 2, 2, 3],
  })
})

test('every value of the past has exactly one group, up to those left out', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 10 }), fc.nat(3), fc.nat(60), (noPeriods, w, leftOut) => {
      const { index, group } = rowsOf([220, 168, 115, 63], w, noPeriods, leftOut)
      assert.deepEqual(
        index,
        Array.from({ length: index.length }, (_, at) => 63 - w + at),
      )
      assert.equal(index.at(-1), 219 - leftOut)
      assert.ok(group.every((one) => one < noPeriods))
    }),
  )
})

test('more groups than values are refused', () => {
  assert.throws(() => rowsOf([14, 4], 3, 6, 0), RangeError)
})
