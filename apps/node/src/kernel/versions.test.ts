import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withVersions } from './versions.ts'

const row = (id: string, index: number, replaces: string | null = null) => ({ id, index, replaces })

test('each version knows its number and what took its place', () => {
  const shown = withVersions([row('c', 9, 'b'), row('a', 1), row('b', 4, 'a'), row('z', 5)])
  assert.deepEqual(
    shown.map(({ id, version, replacedBy }) => [id, version, replacedBy]),
    [
      ['a', 1, 'b'],
      ['b', 2, 'c'],
      ['z', 1, undefined],
      ['c', 3, undefined],
    ],
  )
})

test('to a reader from whom the later version is sealed the earlier one stands', () => {
  assert.equal(withVersions([row('a', 1)])[0]!.replacedBy, undefined)
})

test('to a reader from whom the earlier version is sealed the later one is the first', () => {
  assert.equal(withVersions([row('b', 4, 'a')])[0]!.version, 1)
})

test('what was sealed and then disclosed stands once, where it was first seen', () => {
  const shown = withVersions([row('a', 1), row('b', 2, 'a'), row('a', 7)])
  assert.deepEqual(
    shown.map(({ id, index }) => [id, index]),
    [
      ['a', 1],
      ['b', 2],
    ],
  )
})
