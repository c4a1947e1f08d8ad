import assert from 'node:assert/strict'
import { test } from 'node:test'
import { columnAfter, columnAt, lastTold } from './readout.ts'

const columns = [
  { left: 10, right: 20 },
  { left: 20, right: 30 },
  { left: 30, right: 40 },
]

test('columnAt() finds the column under the pointer, and the nearest beside them', () => {
  assert.deepEqual(
    [-5, 10, 19.9, 20, 39, 400].map((x) => columnAt(columns, x)),
    [0, 0, 0, 1, 2, 2],
  )
  assert.equal(columnAt([], 5), undefined)
})

test('columnAfter() walks by keys and stays within the columns', () => {
  assert.equal(columnAfter('ArrowRight', 1, 3), 2)
  assert.equal(columnAfter('ArrowRight', 2, 3), 2)
  assert.equal(columnAfter('ArrowLeft', 0, 3), 0)
  assert.equal(columnAfter('PageDown', 10, 30), 3)
  assert.deepEqual([columnAfter('Home', 2, 3), columnAfter('End', 0, 3)], [0, 2])
  assert.equal(columnAfter('Tab', 1, 3), undefined)
})

test('lastTold() begins at the last figure, whatever gaps follow', () => {
  assert.equal(lastTold([{ value: 1 }, { value: 0 }, { value: undefined }]), 1)
  assert.equal(lastTold([{ value: undefined }, { value: undefined }]), 1)
  assert.equal(lastTold([]), -1)
})
