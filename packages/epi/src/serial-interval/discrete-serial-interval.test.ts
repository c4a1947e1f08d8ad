import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { assertClose, compareWithReference, referenceCases, skipReference } from '../test-reference.ts'
import { discreteSerialInterval } from './discrete-serial-interval.ts'

test('discreteSerialInterval() gives the probabilities of R', { skip: skipReference }, () => {
  for (const one of referenceCases('epiestim').filter(({ fun }) => fun === 'discr_si')) {
    const { actual, expected } = compareWithReference('epiestim', one)
    // R's own tail is what is left of differences of numbers around k, so it has some 1e-14 and no more.
    assertClose(actual['sets'], expected['sets'], { relative: 1e-9, absolute: 1e-13 })
    assert.deepEqual(actual['k'], expected['k'])
  }
})

test('discreteSerialInterval() of an exponential distribution is what integration by hand gives', () => {
  // Shape 1, scale b: w(1) = 1 − b(1 − q) and w(k) = b(1 − q)² q^(k − 2) with q = exp(−1 / b).
  const b = 2
  const q = Math.exp(-1 / b)
  const probabilities = discreteSerialInterval({ mean: 1 + b, sd: b }, 100)
  assert.equal(probabilities[0], 0)
  assert.ok(Math.abs(probabilities[1]! - (1 - b * (1 - q))) < 1e-14)
  for (let k = 2; k < 100; k++)
    assert.ok(Math.abs(probabilities[k]! / (b * (1 - q) ** 2 * q ** (k - 2)) - 1) < 1e-9, `${k}`)
})

test('probabilities are none below 0, and their sum and mean are those of the distribution', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1.05, max: 40, noNaN: true }),
      fc.double({ min: 0.1, max: 15, noNaN: true }),
      (mean, sd) => {
        const probabilities = discreteSerialInterval({ mean, sd }, 2_000)
        assert.ok(probabilities.every((one) => one >= 0 && one <= 1 + 1e-12))
        const sum = probabilities.reduce((sum, one) => sum + one, 0)
        if ((mean - 1) / sd < 0.2) return
        assert.ok(Math.abs(sum - 1) < 1e-7, `sum ${sum}`)
        const mean2 = probabilities.reduce((sum, one, k) => sum + k * one, 0)
        assert.ok(Math.abs(mean2 / mean - 1) < 1e-5, `mean ${mean2}`)
      },
    ),
  )
})

test('discreteSerialInterval() refuses what is no serial interval', () => {
  for (const [mean, sd] of [
    [1, 1],
    [0, 1],
    [2, 0],
    [2, -1],
    [NaN, 1],
    [2, Infinity],
    [1e308, 1e-308],
  ] as const)
    assert.throws(() => discreteSerialInterval({ mean, sd }, 5), RangeError)
})
