import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSearching, readRecordSearch } from './record-search.ts'

test('readRecordSearch() takes words, a number and codes', () => {
  const search = {
    q: 'Ухань 疫情',
    kind: 'situation.report',
    by: 'kaz-moh',
    state: 'KAZ',
    about: 'covid-19',
    label: 'TLP:AMBER+STRICT',
  }
  assert.deepEqual(readRecordSearch({ ...search, asOf: '31' }), search)
  assert.deepEqual(readRecordSearch({ q: 242 }), { q: '242' })
})

test('readRecordSearch() leaves out what nothing could be found by', () => {
  const search = {
    q: 'x'.repeat(201),
    kind: 'report',
    by: 'KAZ',
    state: 'Kazakhstan',
    label: 'red',
    about: ['a'],
  }
  assert.deepEqual(readRecordSearch(search), {})
  assert.deepEqual(readRecordSearch({ q: '' }), {})
})

test('isSearching() is false of an address that looks for nothing', () => {
  assert.equal(isSearching({}), false)
  assert.equal(isSearching({ label: 'TLP:RED' }), true)
})
