import type { DeskItem } from '@concert/api'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deskRows } from './desk-rows.ts'

const item = (id: string, more: Partial<DeskItem>): DeskItem => ({
  id,
  module: 'proposals',
  what: 'silence-running',
  since: '2020-04-29T06:00:00.000Z',
  due: '2020-05-02T06:00:00.000Z',
  on: { state: 'IND' },
  role: 'signs',
  waiting: ['sco-secretariat'],
  group: 'expiring',
  own: false,
  ...more,
})

test('deskRows() joins one matter on several states, in their order, and counts what lies on one twice', () => {
  const rows = deskRows([
    item('1 IND', {}),
    item('1 KAZ', { on: { state: 'KAZ' } }),
    item('1 KAZ again', { on: { state: 'KAZ' } }),
  ])
  assert.deepEqual(
    rows.map(({ item: { id }, on, matters }) => ({ id, on, matters })),
    [{ id: '1 IND', on: [{ state: 'IND' }, { state: 'KAZ' }], matters: 3 }],
  )
})

test('deskRows() joins what one has to do for several that wait, and keeps who waits for whom', () => {
  const secretariat = { on: { agency: 'sco-secretariat' }, own: true }
  const rows = deskRows([
    item('1', { ...secretariat, waiting: ['ind-moh'] }),
    item('2', { ...secretariat, waiting: ['kaz-moh'] }),
    item('3', { on: { state: 'IND' }, waiting: ['kaz-moh'] }),
    item('4', { on: { state: 'KAZ' }, waiting: ['ind-moh'] }),
  ])
  assert.deepEqual(
    rows.map(({ item: { id }, waiting, matters }) => ({ id, waiting, matters })),
    [
      { id: '1', waiting: ['ind-moh', 'kaz-moh'], matters: 2 },
      { id: '3', waiting: ['kaz-moh'], matters: 1 },
      { id: '4', waiting: ['ind-moh'], matters: 1 },
    ],
  )
})

test('deskRows() keeps apart what is due at another time, about another thing, or on the reader', () => {
  const rows = deskRows([
    item('1', {}),
    item('2', { due: '2020-05-03T06:00:00.000Z' }),
    item('3', { texts: { en: 'Another' } }),
    item('4', { own: true, group: 'due' }),
  ])
  assert.deepEqual(
    rows.map(({ item: { id } }) => id),
    ['1', '2', '3', '4'],
  )
})
