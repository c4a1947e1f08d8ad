import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshnessOf } from './freshness-of.ts'

const line = { agency: 'kaz-moh', event: 'e' }
const late = { ...line, overdueSince: '2020-04-27T10:00:00.000Z' }
const lastReport = { index: 1, received: '2020-04-27T06:00:00.000Z', agency: 'kaz-moh' }

test('freshnessOf() is late where one agency is, also before its first report', () => {
  assert.equal(freshnessOf({ board: [line, late], lastReport }), 'overdue')
  assert.equal(freshnessOf({ board: [late], lastReport: undefined }), 'overdue')
})

test('freshnessOf() tells who reports on time from who never did', () => {
  assert.equal(freshnessOf({ board: [line], lastReport }), 'current')
  assert.equal(freshnessOf({ board: [], lastReport: undefined }), 'silent')
})
