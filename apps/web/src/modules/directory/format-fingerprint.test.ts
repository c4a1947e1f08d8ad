import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatFingerprint } from './format-fingerprint.ts'

test('formatFingerprint() sets a space after each four characters', () => {
  assert.equal(formatFingerprint('4ebf45f4c23b8845'), '4ebf 45f4 c23b 8845')
  assert.equal(formatFingerprint(''), '')
})
