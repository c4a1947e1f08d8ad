import type { CurveAnswer } from '@concert/api'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alarmsOf, curveSeries } from './curve-series.ts'

const curve = {
  frequency: 'day',
  points: [
    { period: '2020-04-18', value: 3 },
    { period: '2020-04-19', value: 'missing' },
    { period: '2020-04-20', value: 41 },
  ],
  algorithms: [
    {
      algorithm: 'day-c2',
      measure: 'figure',
      points: [
        { period: '2020-04-17', expected: 1, threshold: 2, alarm: true },
        { period: '2020-04-19', expected: 'too-short', threshold: 'too-short', alarm: false },
        { period: '2020-04-20', expected: 3, threshold: 9.5, alarm: true },
      ],
    },
    { algorithm: 'day-emergence', measure: 'score', points: [] },
  ],
} as unknown as CurveAnswer
const names = { figures: 'Cases', threshold: 'Threshold' }

test('curveSeries() draws figures and thresholds of the same periods, with gaps as gaps', () => {
  assert.deepEqual(
    curveSeries(curve, 'day-c2', names).map(({ name, points }) => [name, points.map(({ value }) => value)]),
    [
      ['Cases', [3, null, 41]],
      ['Threshold', [null, 9.5]],
    ],
  )
  assert.equal(curveSeries(curve, 'day-emergence', names).length, 1)
})

test('alarmsOf() names the periods beyond the threshold, newest first', () => {
  assert.deepEqual(alarmsOf(curve, 'day-c2'), ['2020-04-20', '2020-04-17'])
  assert.deepEqual(alarmsOf(curve, 'unknown'), [])
})
