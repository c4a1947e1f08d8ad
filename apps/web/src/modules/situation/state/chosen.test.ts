import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canAddUp, chartSeries, indicatorName, isCategory } from './chosen.ts'

const series = {
  id: 7,
  event: 'covid-19',
  place: 'KAZ',
  state: 'KAZ',
  indicator: 'cases_confirmed_new',
  stratum: '',
  frequency: 'day' as const,
  agency: 'kaz-moh',
  audience: 'public',
  dataset: '',
  points: [
    { period: '2020-04-13', value: 3, status: 'A', index: 9 },
    { period: '2020-04-14', value: 4, status: 'A', index: 9 },
  ],
}
const correction = { period: '2020-04-14', before: 1, after: 4, reason: 'Late.', received: '' }
const restated = new Map([['7 2020-04-14', [correction]]])

test('chartSeries() hangs restatements on their days, and takes them along into weeks', () => {
  const days = chartSeries(series, { name: 'x', every: undefined, restated })
  assert.deepEqual(
    days.points.map(({ corrections }) => corrections),
    [[], [correction]],
  )
  const weeks = chartSeries(series, { name: 'x', every: 'week', restated })
  assert.deepEqual(
    [weeks.frequency, weeks.points.map(({ value, corrections }) => [value, corrections])],
    ['week', [[7, [correction]]]],
  )
})

test('chartSeries() does not add up what stands at a day’s end', () => {
  const stock = { ...series, indicator: 'contacts_under_followup' }
  assert.equal(chartSeries(stock, { name: 'x', every: 'week', restated }).frequency, 'day')
  assert.ok(!canAddUp({ indicator: 'cases_confirmed_new', frequency: 'week' }))
})

test('indicatorName() names the stratum, and a newer indicator by its id', () => {
  assert.equal(
    indicatorName({ indicator: 'deaths_by_age_new', stratum: '60-69' }, 'ru'),
    'Новые случаи смерти по возрасту (60-69)',
  )
  assert.equal(indicatorName({ indicator: 'something_new', stratum: '' }, 'en'), 'something_new')
  assert.ok(isCategory({ indicator: 'transmission_class' }))
})
