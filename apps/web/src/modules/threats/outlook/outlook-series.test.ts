import type { ForecastAnswer, ReproductionAnswer } from '@concert/api'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forecastSeries, reproductionSeries } from './outlook-series.ts'

test('reproductionSeries() stands at the last day of each window, and a named gap is a gap', () => {
  const answer = {
    frequency: 'day',
    estimates: [
      { from: '2020-03-01', to: '2020-03-07', mean: 1.3, lower: 1.1, median: 1.2, upper: 1.5 },
      {
        from: '2020-03-02',
        to: '2020-03-08',
        mean: 'no-cases',
        lower: 'no-cases',
        median: 'no-cases',
        upper: 'no-cases',
      },
    ],
  } as unknown as ReproductionAnswer
  assert.deepEqual(reproductionSeries(answer, 'R').points, [
    { period: '2020-03-07', value: 1.2, lower: 1.1, upper: 1.5 },
    { period: '2020-03-08', value: null },
  ])
  const weekly = reproductionSeries({ ...answer, frequency: 'week' }, 'R')
  assert.deepEqual([weekly.frequency, weekly.points[0]!.period], ['week', '2020-W10'])
})

test('forecastSeries() reads median and interval by their levels', () => {
  const answer = {
    levels: [0.025, 0.5, 0.975],
    weeks: [
      { period: '2020-W18', quantiles: [10, 20, 40] },
      { period: '2020-W19', quantiles: [5, 18, 'overflow'] },
    ],
  } as unknown as ForecastAnswer
  assert.deepEqual(forecastSeries(answer, 'Cases').points, [
    { period: '2020-W18', value: 20, lower: 10, upper: 40 },
    { period: '2020-W19', value: 18 },
  ])
})
