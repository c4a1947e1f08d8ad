import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileNameOf } from './file-name.ts'

test('fileNameOf() says what is in the file', () => {
  const parts = ['covid-19', 'KAZ', 'cases_confirmed_new', undefined, '2020-04-29']
  assert.equal(fileNameOf(parts, 'csv'), 'covid-19_KAZ_cases_confirmed_new_2020-04-29.csv')
})

test('fileNameOf() leaves no character in that a system could take for something else', () => {
  assert.equal(fileNameOf(['a/b\\..:*?', '中国', ''], 'svg'), 'a-b-..-_-.svg')
  assert.equal(fileNameOf(['x'.repeat(500)], 'svg').length, 124)
})
