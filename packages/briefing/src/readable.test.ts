import assert from 'node:assert/strict'
import { test } from 'node:test'
import { breakable, paragraphsOf, readable, shortened } from './readable.ts'

test('readable() takes out what would show a text in another order than it is written', () => {
  assert.equal(readable('a\u{202E}b\u{2066}c\u{0}d\u{D800}e'), 'a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e')
  assert.equal(readable('Ёлка\t中文\nمرحبا'), 'Ёлка\t中文\nمرحبا')
})

test('paragraphsOf() parts at empty lines and keeps single line ends', () => {
  assert.deepEqual(paragraphsOf('a\nb\n \nc\n\n\n\nd\n'), ['a\nb', 'c', 'd'])
  assert.deepEqual(paragraphsOf(' \n\n '), [])
})

test('breakable() leaves words and Chinese as they are, and lets a word longer than a column be broken', () => {
  assert.equal(
    breakable('concert.example/sample 记录记录记录记录记录记录记录记录记录记录记录记录记录记录记录'),
    'concert.example/sample 记录记录记录记录记录记录记录记录记录记录记录记录记录记录记录',
  )
  assert.equal(
    breakable('a'.repeat(30)),
    `${'a'.repeat(12)}\u{200B}${'a'.repeat(12)}\u{200B}${'a'.repeat(6)}`,
  )
})

test('shortened() keeps whole characters and says that something is left out', () => {
  assert.equal(shortened('abc', 3), 'abc')
  assert.equal(shortened('ab 😀😀', 4), 'ab…')
  assert.equal(shortened('😀😀😀', 2), '😀…')
})
