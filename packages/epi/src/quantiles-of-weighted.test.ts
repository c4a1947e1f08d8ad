import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantilesOfWeighted } from './quantiles-of-weighted.ts'

const quantiles = (values: readonly number[], weights: readonly number[], levels: readonly number[]) => [
  ...quantilesOfWeighted(Float64Array.from(values), Float64Array.from(weights), Float64Array.from(levels)),
]

test('each value stands at the middle of its weight, linear between, and the outermost beyond', () => {
  assert.deepEqual(quantiles([30, 10], [1, 1], [0.1, 0.25, 0.5, 0.75, 0.9]), [10, 10, 20, 30, 30])
  assert.deepEqual(quantiles([10, 30], [3, 1], [0.375, 0.625, 0.875]), [10, 20, 30])
})

test('one value is every quantile, and values without weight change nothing', () => {
  assert.deepEqual(quantiles([5], [2], [0.01, 0.99]), [5, 5])
  assert.deepEqual(quantiles([10, 99, 30], [1, 0, 1], [0.25, 0.75]), [10, 30])
})
