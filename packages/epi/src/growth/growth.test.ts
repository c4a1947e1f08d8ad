import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fitGrowth } from './fit-growth.ts'
import { defaultSplitWindow, fitGrowthOptimalSplit, fitGrowthSplit } from './fit-growth-split.ts'
import { runningGrowth } from './running-growth.ts'

function near(actual: unknown, expected: number, tolerance = 1e-9): void {
  assert.ok(
    typeof actual === 'number' && Math.abs(actual - expected) <= tolerance,
    `${String(actual)}, not ${expected}`,
  )
}

/** Every number within a value, and that none is NaN or infinite. */
function assertFinite(value: unknown, place = 'result'): void {
  if (typeof value === 'number') assert.ok(Number.isFinite(value), `${place} is ${value}`)
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) assertFinite(one, `${place}.${key}`)
}

test('fitGrowth() finds the rate of an exact exponential, and its doubling time', () => {
  const fit = fitGrowth(Float64Array.from({ length: 20 }, (_, day) => 3 * Math.exp(0.1 * day)))
  assert.ok(fit.gap === undefined)
  near(fit.rate, 0.1)
  near(fit.intercept, Math.log(3) - 0.05)
  near(fit.rSquared, 1)
  assert.ok(typeof fit.time === 'object' && fit.time.change === 'doubling')
  near(fit.time.days, Math.LN2 / 0.1)
})

test('fitGrowth() agrees with a line worked out by hand, with its interval by Student t', () => {
  // log₂ of the counts 1, 2, 8, 8 on days ½ … 3½: slope 1.1, residual sum of squares 0.7, t(0.975; 2) = 4.302653.
  const fit = fitGrowth([1, 2, 8, 8])
  assert.ok(fit.gap === undefined)
  near(fit.rate / Math.LN2, 1.1)
  assert.ok(typeof fit.sigma === 'number')
  near(fit.sigma / Math.LN2, Math.sqrt(0.7 / 2))
  assert.ok(typeof fit.rateUpper === 'number')
  near((fit.rateUpper - fit.rate) / Math.LN2, 4.302652729749464 * Math.sqrt(0.35 / 5), 1e-8)
  assert.ok(typeof fit.time === 'object')
  assert.equal(fit.time.upper, 'unbounded')
})

test('a halving time has its interval, and bins without a count are left out of the fit', () => {
  const counts = [0, 80, NaN, 20, -5, 5.1, 0]
  const fit = fitGrowth(counts, { binDays: 7 })
  assert.ok(fit.gap === undefined && typeof fit.time === 'object')
  assert.deepEqual([fit.origin, [...fit.days]], [1, [3.5, 17.5, 31.5]])
  assert.equal(fit.time.change, 'halving')
  assert.ok(fit.time.days > 6.9 && fit.time.days < 7.1 && Number(fit.time.lower) < fit.time.days)
})

test('what cannot be fitted is a gap: nothing, no cases, one point; a constant has no doubling time and no R²', () => {
  assert.deepEqual(fitGrowth([]), { gap: 'no-cases' })
  assert.deepEqual(fitGrowth([0, 0, NaN, -1]), { gap: 'no-cases' })
  assert.deepEqual(fitGrowth([0, 5]), { gap: 'too-short' })
  const constant = fitGrowth([7, 7, 7, 7])
  assert.ok(constant.gap === undefined)
  assert.deepEqual([constant.time, constant.rSquared], ['constant', 'constant'])
})

test('two counts make a rate without an interval', () => {
  const two = fitGrowth([1, 0, 4])
  assert.ok(two.gap === undefined)
  near(two.rate, Math.LN2)
  assert.deepEqual(
    [two.rateLower, two.rateUpper, two.sigma, two.adjustedRSquared],
    Array(4).fill('too-short'),
  )
  assert.ok(typeof two.time === 'object')
  assert.deepEqual([two.time.lower, two.expected[0]!.upper], ['too-short', 'too-short'])
})

test('without a window the split is sought in a quarter of the days, its half a whole number', () => {
  assert.deepEqual(
    [12, 20, 28, 32, 61].map((days) => defaultSplitWindow(days, 1)),
    [4, 4, 8, 8, 16],
  )
  assert.equal(defaultSplitWindow(6, 7), 8)
})

test('fitGrowthSplit() gives the bin of the split to both sides', () => {
  const { before, after } = fitGrowthSplit([1, 2, 4, 8, 4, 2, 1], 3)
  assert.ok(before.gap === undefined && after.gap === undefined)
  near(before.rate, Math.LN2)
  near(after.rate, -Math.LN2)
  assert.equal(after.origin, 3)
  const within = fitGrowthSplit([1, 2, 4, 8, 4, 2, 1], 3.5).after
  assert.equal(within.gap === undefined && within.origin, 4)
})

test('fitGrowthOptimalSplit() parts growth from decline where they meet', () => {
  const counts = Float64Array.from({ length: 40 }, (_, day) => 100 * Math.exp(-0.2 * Math.abs(day - 17)))
  const best = fitGrowthOptimalSplit(counts, { windowDays: 12 })
  assert.ok(best.gap === undefined)
  assert.equal(best.split, 17)
  assert.equal(best.candidates.length, 13)
  assert.deepEqual(fitGrowthOptimalSplit([0, 0]), { gap: 'no-cases' })
  const two = fitGrowthOptimalSplit([3, 5], { windowDays: 1 })
  assert.ok(two.gap === undefined)
  assert.deepEqual([two.split, two.candidates], [1, [{ bin: 1, meanAdjustedRSquared: 0 }]])
  assert.deepEqual(two.after, { gap: 'too-short' })
  assert.deepEqual(fitGrowthOptimalSplit([5, 3], { windowDays: 1e-3, binDays: 9 }).gap, undefined)
})

test('runningGrowth() gives each day the growth of the days that end with it, or a gap by its name', () => {
  const counts = Float64Array.from({ length: 60 }, (_, day) => (day < 30 ? Math.exp(0.05 * day) : 0))
  counts[20] = NaN
  counts[24] = -3
  const growth = runningGrowth(counts)
  assert.deepEqual(growth[12], { gap: 'too-short' })
  const [before, across, end] = [growth[19]!, growth[22]!, growth[59]!]
  assert.ok(before.gap === undefined && across.gap === undefined)
  near(before.rate, 0.05)
  near(across.rate, 0.05)
  assert.deepEqual(growth[24], { gap: 'negative' })
  assert.deepEqual(growth[37], { gap: 'negative' })
  assert.deepEqual(end, { gap: 'no-cases' })
  assert.deepEqual(runningGrowth(new Float64Array(20).fill(NaN))[19], { gap: 'missing' })
})

test('no series whatever lets NaN or an infinity out', () => {
  const value = fc.oneof(
    fc.nat(50),
    fc.constantFrom(0, NaN, -4, 1e308, 5e-324, Infinity),
    fc.double({ min: 0, max: 1e9, noNaN: true }),
  )
  fc.assert(
    fc.property(fc.array(value, { maxLength: 40 }), fc.integer({ min: 1, max: 7 }), (counts, binDays) => {
      assertFinite(fitGrowth(counts, { binDays }))
      assertFinite(fitGrowthOptimalSplit(counts, { binDays }))
      assertFinite(runningGrowth(counts, { windowDays: 7 }))
    }),
  )
})

test('growth does not depend on the unit: a hundred times the counts grow as fast', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 3, maxLength: 30 }), (counts) => {
      const [one, hundred] = [fitGrowth(counts), fitGrowth(counts.map((count) => 100 * count))]
      assert.ok(one.gap === undefined && hundred.gap === undefined)
      near(hundred.rate, one.rate, 1e-10)
      near(hundred.intercept, one.intercept + Math.log(100), 1e-9)
    }),
  )
})
