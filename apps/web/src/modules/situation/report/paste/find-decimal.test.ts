import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findDecimal, needsDecimal } from './find-decimal.ts'

test('findDecimal() goes by the numbers that can be read in one way only', () => {
  assert.equal(findDecimal([['1,234', '5,2']], '.'), ',')
  assert.equal(findDecimal([['1,234', '5.25']], ','), '.')
  assert.equal(findDecimal([['1 234,56']], '.'), ',')
})

test('findDecimal() takes the language’s mark where the block says nothing, or both', () => {
  assert.equal(findDecimal([['1,234', 'Total', '12']], '.'), '.')
  assert.equal(findDecimal([['1.5', '1,5']], ','), ',')
})

test('needsDecimal() asks only where it makes a difference', () => {
  assert.ok(needsDecimal([['1,234']]))
  assert.ok(!needsDecimal([['1,234,567', '1,5', '12']]))
})
