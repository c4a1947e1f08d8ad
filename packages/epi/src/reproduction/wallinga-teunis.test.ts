import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { randomBinomial } from '../distributions/random-binomial.ts'
import { randomGamma } from '../distributions/random-gamma.ts'
import { randomSource } from '../distributions/random-source.ts'
import { slidingWindows } from './estimation-windows.ts'
import { wallingaTeunis } from './wallinga-teunis.ts'

const twoSteps = [0, 0.5, 0.5]

test('wallingaTeunis() shares cases out among those before them as one does by hand', () => {
  // Of 2 cases at 1, all come from the 1 at 0; of 3 at 2, shares 1:2 from the steps 0 and 1.
  const estimates = wallingaTeunis([1, 2, 3], twoSteps, [
    { first: 1, last: 1 },
    { first: 1, last: 2 },
  ])
  assert.deepEqual(
    estimates.map((one) => one.gap ?? one.mean),
    [1, 2 / 5],
  )
})

test('every case with an earlier one to come from has one infector', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 3, maxLength: 30 }), (cases) => {
      const all = wallingaTeunis(
        cases,
        twoSteps,
        cases.slice(1).map((_, at) => ({ first: at + 1, last: at + 1 })),
      )
      const infected = all.reduce(
        (sum, one, at) => sum + (one.gap === undefined ? one.mean * cases[at + 1]! : 0),
        0,
      )
      // Those of step 0 infected the rest: half the weight of step 1, and their share of step 2.
      const byFirst = cases[1]! + (cases[2]! * cases[0]!) / (cases[0]! + cases[1]!)
      const secondary = cases.slice(1).reduce((sum, one) => sum + one, 0)
      assert.ok(Math.abs(infected + byFirst - secondary) < 1e-9 * secondary)
    }),
  )
})

test('simulated trees lie around the mean, the same for the same seed, for a hundred cases and for a million', () => {
  const shape = [1, 2, 4, 8, 12, 14, 12, 8, 5, 3, 1]
  const windows = [{ first: 2, last: 6 }]
  for (const factor of [2, 100_000]) {
    const cases = shape.map((one) => one * factor)
    const run = (seed: number) =>
      wallingaTeunis(cases, twoSteps, windows, { random: randomSource(seed), trees: 400 })[0]!
    const one = run(1)
    assert.ok(one.gap === undefined)
    assert.ok(one.lower! < one.mean && one.mean < one.upper!)
    // The standard deviation goes with the root of the number of cases.
    assert.ok(
      one.sd! * Math.sqrt(50 * factor) < 1.2 && one.sd! * Math.sqrt(50 * factor) > 0.05,
      String(one.sd),
    )
    assert.deepEqual(run(1), one)
    assert.notDeepEqual(run(2), one)
  }
})

test('windows without cases and series that are none are gaps by name', () => {
  const windows = slidingWindows(4, 2)
  const gaps = (cases: readonly number[]) => wallingaTeunis(cases, twoSteps, windows).map(({ gap }) => gap)
  assert.deepEqual(gaps([1, 0, 0, 3]), ['no-cases', undefined])
  assert.deepEqual(gaps([1, NaN, 0, 3]), ['missing', 'missing'])
  assert.deepEqual(gaps([1, -1, 0, 3]), ['negative', 'negative'])
  assert.deepEqual(gaps([1e308, 1e308, 0, 3]), ['overflow', 'overflow'])
  assert.deepEqual(gaps([0, 0, 0, 0]), ['no-cases', 'no-cases'])
})

function momentsOf(draw: () => number, count = 40_000): { mean: number; variance: number } {
  const draws = Array.from({ length: count }, draw)
  const mean = draws.reduce((sum, one) => sum + one, 0) / count
  return { mean, variance: draws.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (count - 1) }
}

test('binomial draws have the mean and variance of their distribution, and its bounds', () => {
  const random = randomSource(11)
  for (const [n, p] of [
    [5, 0.3],
    [40, 0.9],
    [200, 0.2],
    [1e6, 0.4],
    [1e9, 1e-9],
    [3, 0.999],
  ] as const) {
    const { mean, variance } = momentsOf(() => {
      const drawn = randomBinomial(random, n, p)
      assert.ok(Number.isInteger(drawn) && drawn >= 0 && drawn <= n)
      return drawn
    })
    const spread = Math.sqrt(n * p * (1 - p))
    assert.ok(Math.abs(mean - n * p) < (5 * spread) / 200, `${n} ${p}: ${mean}`)
    assert.ok(Math.abs(variance / spread ** 2 - 1) < 0.06 + 0.1 / spread, `${n} ${p}: ${variance}`)
  }
  assert.deepEqual(
    [randomBinomial(random, 0, 0.5), randomBinomial(random, 7, 0), randomBinomial(random, 7, 1)],
    [0, 0, 7],
  )
})

test('gamma and normal draws have the mean and variance of their distributions', () => {
  const random = randomSource(12)
  for (const shape of [0.2, 1, 3.5, 400]) {
    const { mean, variance } = momentsOf(() => randomGamma(random, shape))
    assert.ok(Math.abs(mean / shape - 1) < 5 / (200 * Math.sqrt(shape)), `${shape}: ${mean}`)
    assert.ok(Math.abs(variance / shape - 1) < 0.15, `${shape}: ${variance}`)
  }
  const normal = momentsOf(random.normal)
  assert.ok(Math.abs(normal.mean) < 0.025 && Math.abs(normal.variance - 1) < 0.04)
})
