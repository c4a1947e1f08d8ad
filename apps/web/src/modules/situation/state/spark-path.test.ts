import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sparkPath } from './spark-path.ts'

test('sparkPath() stands on zero, and its highest figure at the top', () => {
  assert.equal(sparkPath([0, 10]), 'M2 26L118 2')
  assert.equal(sparkPath([5, 10]), 'M2 14L118 2')
})

test('sparkPath() breaks at a gap, and draws a figure between gaps', () => {
  assert.equal(sparkPath([undefined, 4, undefined]), 'M60 2h1')
  assert.equal(sparkPath([4, undefined, 4, 4]), 'M2 2h1M79.3 2L118 2')
})

test('sparkPath() has room for what is below zero, and draws nothing of nothing', () => {
  assert.equal(sparkPath([-5, 5]), 'M2 26L118 2')
  assert.equal(sparkPath([0, 0]), 'M2 26L118 26')
  assert.equal(sparkPath([]), '')
})
