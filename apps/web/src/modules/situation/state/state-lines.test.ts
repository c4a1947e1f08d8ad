import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indicatorsAt, placesOf, type Line } from './state-lines.ts'

const line = (id: number, more: Partial<Line>): Line => ({
  id,
  event: 'covid-19',
  place: 'CHN',
  state: 'CHN',
  indicator: 'cases',
  stratum: '',
  frequency: 'day',
  agency: 'chn-moh',
  audience: 'public',
  dataset: '',
  first: '2020-01-01',
  last: '2020-04-01',
  figures: 1,
  ...more,
})
const given = { order: ['cases', 'deaths'], secretariat: 'secretariat' }
const idsAt = (lines: readonly Line[]): unknown =>
  indicatorsAt(lines, 'CHN', given).map(({ indicator, lines: found }) => [
    indicator,
    found.map(({ id }) => id),
  ])

test('placesOf() begins with the state itself', () => {
  const lines = [line(1, { place: 'CN-SH' }), line(2, {}), line(3, { place: 'CN-HB' }), line(4, {})]
  assert.deepEqual(placesOf(lines, 'CHN'), ['CHN', 'CN-HB', 'CN-SH'])
})

test('indicatorsAt() keeps the order of the code list, and what is not in it comes last', () => {
  const lines = [line(1, { indicator: 'x_new' }), line(2, { indicator: 'deaths' }), line(3, {})]
  assert.deepEqual(idsAt(lines), [
    ['cases', [3]],
    ['deaths', [2]],
    ['x_new', [1]],
  ])
})

test('indicatorsAt() shows the state’s own before a compiled one, the public before the rest, and weeks before days', () => {
  const lines = [
    line(1, { agency: 'secretariat', dataset: 'owid' }),
    line(2, { audience: 'members' }),
    line(3, {}),
    line(4, { frequency: 'week' }),
    line(5, { place: 'CN-HB' }),
  ]
  assert.deepEqual(idsAt(lines), [['cases', [4, 3, 2, 1]]])
})

test('indicatorsAt() sorts age groups as numbers', () => {
  const lines = ['80+', '5-9', '10-19'].map((stratum, at) => line(at, { stratum }))
  assert.deepEqual(idsAt(lines), [['cases', [1, 2, 0]]])
})
