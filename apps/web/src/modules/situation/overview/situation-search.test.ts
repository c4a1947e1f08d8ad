import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changedSearch, readSituationSearch } from './situation-search.ts'

test('readSituationSearch() takes what the page shows, and the usual for everything else', () => {
  const usual = { indicator: 'cases_confirmed_new', scale: 'linear' }
  assert.deepEqual(readSituationSearch({ indicator: 'deaths_confirmed_new', scale: 'log' }), {
    indicator: 'deaths_confirmed_new',
    scale: 'log',
  })
  assert.deepEqual(readSituationSearch({}), usual)
  assert.deepEqual(readSituationSearch({ indicator: '<script>', scale: ['log'] }), usual)
})

test('changedSearch() leaves the usual out of the address', () => {
  const now = readSituationSearch({ scale: 'log' })
  assert.deepEqual(changedSearch(now, {}), { indicator: undefined, scale: 'log' })
  assert.deepEqual(changedSearch(now, { scale: 'linear', indicator: 'deaths_confirmed_new' }), {
    indicator: 'deaths_confirmed_new',
    scale: undefined,
  })
})
