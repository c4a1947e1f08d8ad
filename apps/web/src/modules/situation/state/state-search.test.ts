import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readStateSearch } from './state-search.ts'

test('readStateSearch() takes what a state’s page can look at', () => {
  const search = {
    indicator: 'deaths_by_age_new',
    place: 'CN-HB.12',
    series: '12',
    every: 'week',
    scale: 'log',
    earlier: '2020-04-20',
    period: '2020-W16',
  }
  assert.deepEqual(readStateSearch(search), { ...search, series: 12 })
})

test('readStateSearch() leaves out what is none of these', () => {
  const search = {
    indicator: '<script>',
    place: 'a place',
    series: '1e9',
    every: 'month',
    scale: 'cubic',
    earlier: '2020-02-30',
    period: '2020-W60',
  }
  assert.deepEqual(readStateSearch(search), { scale: 'linear' })
})
