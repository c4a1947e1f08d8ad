import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readStatementName } from './read-statement-name.ts'

const id = 'a1'.repeat(32)

test('readStatementName() reads a number, an id, and either at the end of an address', () => {
  assert.equal(readStatementName(' 264 '), '264')
  assert.equal(readStatementName(id), id)
  assert.equal(readStatementName(`https://concert.example/workspace/record/264?asOf=2020-04-29`), '264')
  assert.equal(readStatementName(`/workspace/requests/${id}#keys`), id)
})

test('readStatementName() reads nothing else', () => {
  for (const typed of ['', 'p1', '26x', id.slice(1), `${id}0`, 'https://concert.example/workspace/record'])
    assert.equal(readStatementName(typed), undefined, typed)
})
