import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlace } from './read-place.ts'

test('readPlace() takes row and column apart, and leaves any other place as it is', () => {
  assert.deepEqual(readPlace('row 17, column cases'), { row: '17', column: 'cases' })
  assert.deepEqual(readPlace('row 1'), { row: '1' })
  assert.deepEqual(readPlace('the rest'), { column: 'the rest' })
})
