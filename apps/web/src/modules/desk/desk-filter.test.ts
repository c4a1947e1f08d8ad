import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deskFilter } from './desk-filter.ts'

test('deskFilter() reads what an address says, and takes nothing else from it', () => {
  assert.deepEqual(deskFilter({ group: 'overdue', module: 'proposals', state: 'KAZ', event: 'covid-19' }), {
    group: 'overdue',
    module: 'proposals',
    state: 'KAZ',
  })
  const none = { group: undefined, module: undefined, state: undefined }
  assert.deepEqual(deskFilter({ group: 'late', module: '../x', state: 'Kazakhstan' }), none)
  assert.deepEqual(deskFilter({ group: 1, module: {}, state: null }), none)
})
