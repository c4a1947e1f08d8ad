import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { formatBundle, maxEntryBytes, parseBundle } from './index.ts'

test('parseBundle() is the inverse of formatBundle()', () => {
  const entries = fc.array(fc.uint8Array({ maxLength: 600 }), { minLength: 1, maxLength: 256 })
  fc.assert(
    fc.property(entries, (entries) =>
      assert.deepEqual(parseBundle(formatBundle(entries), entries.length), entries),
    ),
  )
})

test('an entry may be empty, and as long as 65535 bytes', () => {
  const entries = [new Uint8Array(0), new Uint8Array(maxEntryBytes).fill(7)]
  assert.deepEqual(parseBundle(formatBundle(entries), 2), entries)
  assert.throws(() => formatBundle([new Uint8Array(maxEntryBytes + 1)]), RangeError)
})

test('parseBundle() copies the entries out of a Buffer', () => {
  const bytes = Buffer.from(formatBundle([Uint8Array.of(1, 2)]))
  const [entry] = parseBundle(bytes, 1)
  bytes.fill(0)
  assert.deepEqual(entry, Uint8Array.of(1, 2))
})

test('a bundle has 1 to 256 entries', () => {
  const entry = new Uint8Array(1)
  assert.throws(() => formatBundle([]), RangeError)
  assert.throws(() => formatBundle(Array.from({ length: 257 }, () => entry)), RangeError)
  for (const width of [0, 257, 1.5, NaN])
    assert.throws(() => parseBundle(new Uint8Array(2), width), RangeError)
})

test('parseBundle() refuses a bundle cut anywhere, a byte more, and another width', () => {
  const bytes = formatBundle([Uint8Array.of(1, 2, 3), new Uint8Array(0), Uint8Array.of(4)])
  for (let end = 0; end < bytes.length; end++) {
    assert.throws(() => parseBundle(bytes.slice(0, end), 3), { name: 'TlogError', code: 'invalid-bundle' })
  }
  assert.throws(() => parseBundle(Uint8Array.of(...bytes, 0), 3), { code: 'invalid-bundle' })
  assert.throws(() => parseBundle(bytes, 2), { code: 'invalid-bundle' })
  assert.throws(() => parseBundle(bytes, 4), { code: 'invalid-bundle' })
  assert.throws(() => parseBundle(Uint8Array.of(255, 255), 1), { code: 'invalid-bundle' })
})
