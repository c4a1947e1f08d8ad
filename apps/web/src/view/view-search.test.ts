import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readViewSearch } from './view-search.ts'

test('readViewSearch() takes dates, instants, sizes and an event’s id', () => {
  for (const asOf of ['2020-04-17', '2020-04-17T12:00:00.000Z', '31'])
    assert.deepEqual(readViewSearch({ asOf, event: 'covid-19' }), { asOf, event: 'covid-19' })
  assert.deepEqual(readViewSearch({ asOf: 31 }), { asOf: '31' })
})

test('readViewSearch() leaves out what is none of these, and everything else', () => {
  assert.deepEqual(readViewSearch({ asOf: 'yesterday', event: '<script>', lang: 'ru' }), {})
  assert.deepEqual(readViewSearch({ asOf: { a: 1 }, event: 'x'.repeat(100) }), {})
})
