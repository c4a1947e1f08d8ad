import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readReportSearch } from './report-search.ts'

test('readReportSearch() takes a place, a period, an indicator and a draft', () => {
  const search = { place: 'CN-HB', period: '2020-W16', indicator: 'deaths_confirmed_new', zero: 'true' }
  assert.deepEqual(readReportSearch(search), { ...search, zero: true })
  const draft = '0b0f6c5e-5d0a-4a52-9c0e-0e8f6f0c1d2a'
  assert.deepEqual(readReportSearch({ draft }), { draft, zero: false })
})

test('readReportSearch() leaves out what is none of them', () => {
  for (const value of ['', 'Kazakhstan', '../x', 7, {}, null])
    assert.deepEqual(
      readReportSearch({ place: value, period: value, indicator: value, draft: value, zero: value }),
      { zero: false },
    )
})
