import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partSearch } from './part-search.ts'
import { partsBeside } from './use-part.ts'

test('an address asks for a part by a number alone', () => {
  for (const from of [500, '500']) assert.equal(partSearch({ from }), 500)
  for (const from of [undefined, '', '-1', '05', '1e3', 'a', {}, 1.5, 12_345_678])
    assert.equal(partSearch({ from }), 0)
})

test('a list that is whole has nothing beside it, and every other one leads on and back', () => {
  assert.deepEqual(partsBeside(0, { shown: 7, total: 7 }), { before: undefined, after: undefined })
  assert.deepEqual(partsBeside(0, { shown: 500, total: 501 }), { before: undefined, after: 500 })
  assert.deepEqual(partsBeside(500, { shown: 1, total: 501 }), { before: 0, after: undefined })
  assert.deepEqual(partsBeside(200, { shown: 500, total: 1_000 }), { before: 0, after: 700 })
  assert.deepEqual(partsBeside(900, { shown: 0, total: 7 }), { before: 400, after: undefined })
})
