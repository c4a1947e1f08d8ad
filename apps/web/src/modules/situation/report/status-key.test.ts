import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statusKey } from './status-key.ts'

test('statusKey() is the status of the letter, on a Russian keyboard by its place', () => {
  assert.equal(statusKey({ key: 'p', code: 'KeyP', isModified: false }), 'P')
  assert.equal(statusKey({ key: 'з', code: 'KeyP', isModified: false }), 'P')
})

test('statusKey() leaves digits, letters without a meaning and shortcuts alone', () => {
  for (const key of [
    { key: '1', code: 'Digit1', isModified: false },
    { key: 'x', code: 'KeyX', isModified: false },
    { key: 'a', code: 'KeyA', isModified: true },
    { key: 'Enter', code: 'Enter', isModified: false },
  ])
    assert.equal(statusKey(key), undefined)
})
