import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headline } from './headline.ts'

test('headline() is the first line, whole where it is short', () => {
  assert.equal(headline('Is it so?\n\nWe ask.'), 'Is it so?')
})

test('headline() cuts between words, and never through a letter', () => {
  const cut = headline('a long sentence '.repeat(20))
  assert.ok(cut.length <= 142)
  assert.match(cut, /sentence …$|long …$|a …$/)
  assert.ok(headline(`${'x'.repeat(139)}😀😀`).isWellFormed())
})
