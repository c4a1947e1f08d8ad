import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anscombeHypergeometric, tabulatedHypergeometric } from './anscombe-hypergeometric.ts'
import type { CusumTransformation } from './cusum-residual.ts'
import { cusum } from './cusum.ts'
import { assertNoHoles, madeWeeks } from './test-aberrations.ts'

const transformations: readonly CusumTransformation[] = [
  'standard',
  'rossi',
  'anscombe',
  'anscombe2nd',
  'pearsonNegBin',
  'anscombeNegBin',
  'none',
]

test('cusum() adds up what exceeds the mean by more than k standard deviations', () => {
  const { cusum: sums, alarm, upperbound } = cusum([4, 4, 8, 8, 4], { k: 1, h: 2, m: 4 }, 1)
  assert.deepEqual(sums, [0, 1, 2, 1])
  assert.deepEqual(alarm, [false, false, true, false])
  assert.deepEqual(upperbound, [10, 10, 8, 6])
})

test('cusum() takes the mean of what came before as the expected one', () => {
  assert.deepEqual(cusum([1, 3, 2], { k: 0 }, 2).expected, [2])
})

test('the bound of cusum() is where its sum reaches h', () => {
  for (const transformation of ['rossi', 'anscombe', 'pearsonNegBin'] as const) {
    const options = { k: 0.5, h: 3, m: 10, transformation }
    const { upperbound } = cusum([10, 10, 12], options, 0)
    const reached = cusum([10, 10, upperbound[2] as number], options, 0).cusum[2] as number
    assert.ok(Math.abs(reached - 3) < 1e-9, `${transformation}: ${reached}`)
  }
})

test('cusum() with a harmonic expects the season', () => {
  const season = (week: number) => Math.exp(3 + Math.cos((2 * Math.PI * week) / 52))
  const counts = Array.from({ length: 208 }, (_, week) => season(week))
  cusum(counts, { m: 'glm' }, 156).expected.forEach((mean, at) =>
    assert.ok(Math.abs((mean as number) - season(156 + at)) < 1e-5 * season(156 + at)),
  )
})

test('a longer decision interval never alarms earlier', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(30), { minLength: 10 }),
      fc.constantFrom(...transformations),
      (counts, transformation) => {
        const short = cusum(counts, { h: 2, m: 8, transformation }, 2)
        const long = cusum(counts, { h: 4, m: 8, transformation }, 2)
        assert.ok(long.alarm.every((alarm, at) => alarm !== true || short.alarm[at] === true))
      },
    ),
  )
})

test('cusum() names its gaps: from a value not reported, or a negative one, the sum is not known', () => {
  assert.deepEqual(cusum([4, Number.NaN, 4], { m: 4 }, 0).cusum, [0, 'missing', 'missing'])
  const roots = { m: 4, transformation: 'rossi' } as const
  assert.deepEqual(cusum([4, -1, 4], roots, 0).cusum, [0, 'negative', 'negative'])
  assert.deepEqual(cusum([4, -1, 4], { m: 4 }, 0).cusum, [0, 0, 0])
  assert.deepEqual(cusum([0, 0, 0], {}, 2).cusum, ['no-cases'])
  assert.deepEqual(cusum([0, 0, 0, 0], { m: 'glm' }, 3).cusum, ['no-cases'])
  assert.deepEqual(cusum([1], {}, 0).cusum, ['too-short'])
  const odd = fc.constantFrom(0, 1, 5, 60, -3, Number.NaN, 1e308)
  const means = fc.constantFrom('mean', 'glm', 3)
  fc.assert(
    fc.property(
      fc.array(odd, { minLength: 5 }),
      fc.constantFrom(...transformations),
      means,
      (counts, transformation, m) => {
        const answer = cusum(counts, { transformation, m: m as 'mean' }, 4)
        assertNoHoles(answer)
        assertNoHoles({ ...answer, upperbound: answer.cusum })
        assertNoHoles({ ...answer, upperbound: answer.expected })
      },
    ),
  )
})

test('cusum() can expect a mean of its own for each value', () => {
  const counts = madeWeeks(20)
  assert.deepEqual(cusum(counts, { m: Array.from({ length: 10 }, () => 7) }, 10), cusum(counts, { m: 7 }, 10))
  assert.throws(() => cusum(counts, { m: [7] }, 10), RangeError)
})

test('the hypergeometric function is the integral that it stands for', () => {
  for (const x of [0.001, 0.3, 1.99, 2.01, 7, 100, 1e6]) {
    const cells = 200_000
    let sum = 0
    for (let cell = 0; cell < cells; cell++) {
      const root = (cell + 0.5) / cells
      sum += (1 + x * root ** 1.5) ** (-1 / 3)
    }
    assert.ok(Math.abs(anscombeHypergeometric(x) - sum / cells) < 1e-6, `at ${x}`)
  }
  assert.ok(Math.abs(tabulatedHypergeometric(2.004) - anscombeHypergeometric(2)) < 1e-10)
  assert.ok(Number.isNaN(tabulatedHypergeometric(101)))
})
