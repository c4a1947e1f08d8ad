import assert from 'node:assert/strict'
import { test } from 'node:test'
import { columnAfter, columnAt, lastTold, toldOf } from './readout.ts'

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

test('toldOf() tells one figure with its note, and each of several by the name of its series', () => {
  const told = (of: string, text: string): string => `${of}: ${text}`
  const one = { of: 'x', value: 7, y: 1, text: '7', note: 'provisional' }
  const column = { name: 'W17', text: '7', note: 'provisional', parts: [one] }
  assert.deepEqual(toldOf(column, told), { figure: 'W17: 7', note: 'provisional' })
  const parts = [
    { ...one, of: 'China' },
    { ...one, of: 'India', text: '9', note: '' },
  ]
  assert.deepEqual(toldOf({ ...column, parts }, told), {
    figure: 'W17',
    note: 'China: 7 (provisional) · India: 9',
  })
})
