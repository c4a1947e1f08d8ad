import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { discreteQuantile } from './discrete-quantile.ts'
import { negativeBinomialQuantile, negativeBinomialTail } from './negative-binomial.ts'
import { poissonQuantile, poissonTail } from './poisson.ts'

const probability = fc.double({ min: 0.001, max: 0.9999, noNaN: true })

/** P(X < k), added up from its terms. */
function summed(first: number, ratio: (k: number) => number, k: number): number {
  let term = first
  let sum = 0
  for (let at = 0; at < k; at++) {
    sum += term
    term *= ratio(at)
  }
  return sum
}

test('a discrete quantile is found from any guess', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.integer({ min: -5, max: 30_000 }), (k, guess) => {
      assert.equal(
        discreteQuantile(0.5, guess, (at) => (at >= k ? 0.6 : 0.4)),
        k,
      )
    }),
  )
})

test('quantile and tail of the Poisson distribution agree with its terms', () => {
  fc.assert(
    fc.property(probability, fc.double({ min: 0.001, max: 200, noNaN: true }), (p, mean) => {
      const k = poissonQuantile(p, mean)
      const below = (at: number) => summed(Math.exp(-mean), (x) => mean / (x + 1), at)
      assert.ok(below(k) <= p + 1e-12 && below(k + 1) >= p - 1e-12)
      assert.ok(Math.abs(poissonTail(k, mean) - (1 - below(k))) < 1e-12)
    }),
  )
})

test('quantile and tail of the negative binomial distribution agree with its terms', () => {
  const size = fc.double({ min: 0.05, max: 60, noNaN: true })
  const chance = fc.double({ min: 0.05, max: 0.99, noNaN: true })
  fc.assert(
    fc.property(probability, size, chance, (p, size, chance) => {
      const k = negativeBinomialQuantile(p, size, chance)
      const below = (at: number) => summed(chance ** size, (x) => ((size + x) / (x + 1)) * (1 - chance), at)
      assert.ok(below(k) <= p + 1e-11 && below(k + 1) >= p - 1e-11, `${k}`)
      assert.ok(Math.abs(negativeBinomialTail(k, size, chance) - (1 - below(k))) < 1e-11)
    }),
  )
})

test('quantiles of huge means are near the mean', () => {
  assert.ok(Math.abs(poissonQuantile(0.5, 1e12) - 1e12) < 2)
  assert.ok(Math.abs(negativeBinomialQuantile(0.95, 1e12, 0.5) - 1e12 - 1.6449 * Math.sqrt(2e12)) < 1e4)
  assert.ok(Math.abs(poissonTail(1e12, 1e12) - 0.5) < 1e-6)
  assert.ok(Math.abs(negativeBinomialTail(1e12, 1e12, 0.5) - 0.5) < 1e-6)
})
