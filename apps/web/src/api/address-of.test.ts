import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressOf } from './address-of.ts'

test('addressOf() fills the path, and writes the rest as a query', () => {
  assert.equal(addressOf('/api/statements/{id}', { id: 'a/b', asOf: 3 }), '/api/statements/a%2Fb?asOf=3')
})

test('addressOf() leaves out what is undefined or empty', () => {
  assert.equal(addressOf('/api/node', { asOf: undefined, event: '' }), '/api/node')
})

test('addressOf() refuses a path of which a name is not given', () => {
  assert.throws(() => addressOf('/api/statements/{id}', {}), /needs id/)
})
