import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headlineOf } from './headline.ts'
import type { WeeklyPanel } from './weekly-panels.ts'

const panel = (id: string, weeks: Readonly<Record<string, number | null>>): WeeklyPanel => ({
  id,
  state: { state: id, role: 'member', names: {}, lines: [], board: [] },
  line: undefined,
  points: Object.entries(weeks).map(([period, value]) => ({ period, value })),
})
const at = (date: string): number => Date.parse(`${date}T06:00:00.000Z`)
const panels = [
  panel('KAZ', { '2020-W16': 5, '2020-W17': 9, '2020-W18': 1 }),
  panel('CHN', { '2020-W16': 5, '2020-W17': 4 }),
  panel('KGZ', { '2020-W16': 2, '2020-W17': 2 }),
  panel('RUS', { '2020-W17': null }),
  panel('UZB', { '2020-W17': 3 }),
]

test('headlineOf() tells of the last week that is over, and how it stands to the one before', () => {
  assert.deepEqual(headlineOf(panels, at('2020-04-29')), {
    week: '2020-W17',
    reported: 4,
    states: 5,
    total: 18,
    more: 1,
    fewer: 1,
    same: 1,
  })
})

test('headlineOf() does not take a Sunday for the end of its week before the day is over', () => {
  assert.equal(headlineOf(panels, at('2020-04-26'))?.week, '2020-W16')
  assert.equal(headlineOf(panels, at('2020-04-27'))?.week, '2020-W17')
})

test('headlineOf() takes the first week where none is over, and has nothing to say without figures', () => {
  assert.equal(headlineOf(panels, at('2020-04-01'))?.week, '2020-W16')
  assert.equal(headlineOf([panel('KAZ', {})], at('2020-04-29')), undefined)
})

test('headlineOf() goes over the end of a year', () => {
  const over = [panel('KAZ', { '2020-W53': 1, '2021-W01': 2 })]
  assert.deepEqual(
    [headlineOf(over, at('2021-01-12'))].map((one) => [one?.week, one?.more]),
    [['2021-W01', 1]],
  )
})
