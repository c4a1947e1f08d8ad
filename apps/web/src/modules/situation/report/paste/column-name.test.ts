import assert from 'node:assert/strict'
import { test } from 'node:test'
import { columnName } from './column-name.ts'

test('columnName() names columns as spreadsheets do', () => {
  assert.deepEqual([0, 25, 26, 51, 52, 701, 702].map(columnName), ['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
})
