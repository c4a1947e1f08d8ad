import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chosenSeries, type AnalysedSeries } from './analysed-series.ts'

const series = (given: Partial<AnalysedSeries>): AnalysedSeries =>
  ({
    series: 1,
    place: 'KAZ',
    state: 'KAZ',
    indicator: 'cases_confirmed_new',
    stratum: '',
    frequency: 'day',
    ...given,
  }) as AnalysedSeries

test('chosenSeries() takes what the address names, else the state’s daily confirmed cases, else what there is', () => {
  const all = [
    series({ series: 1, indicator: 'deaths_confirmed_new' }),
    series({ series: 2, frequency: 'week' }),
    series({ series: 3, place: 'KZ-75' }),
    series({ series: 4 }),
  ]
  assert.equal(chosenSeries(all, '3')?.series, 3)
  assert.equal(chosenSeries(all, undefined)?.series, 4)
  assert.equal(chosenSeries(all.slice(0, 3), '<script>')?.series, 2)
  assert.equal(chosenSeries(all.slice(0, 1), undefined)?.series, 1)
  assert.equal(chosenSeries([], undefined), undefined)
})
