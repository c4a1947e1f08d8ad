import assert from 'node:assert/strict'
import { test } from 'node:test'
import { consequences, likelihoods, riskOf, risks } from './rapid-risk.ts'

test('no risk falls where likelihood or consequence rises', () => {
  const level = (row: number, column: number): number =>
    risks.indexOf(riskOf(likelihoods[row]!, consequences[column]!))
  for (let row = 0; row < likelihoods.length; row++)
    for (let column = 0; column < consequences.length; column++) {
      if (row > 0) assert.ok(level(row, column) >= level(row - 1, column))
      if (column > 0) assert.ok(level(row, column) >= level(row, column - 1))
    }
})

test('the corners of the matrix', () => {
  assert.equal(riskOf('very-unlikely', 'minimal'), 'low')
  assert.equal(riskOf('almost-certain', 'minimal'), 'low')
  assert.equal(riskOf('very-unlikely', 'severe'), 'high')
  assert.equal(riskOf('almost-certain', 'severe'), 'very-high')
})
