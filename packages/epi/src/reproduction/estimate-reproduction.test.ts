import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { gammaCdf } from '../distributions/gamma-cdf.ts'
import { randomSource } from '../distributions/random-source.ts'
import { discreteSerialInterval } from '../serial-interval/discrete-serial-interval.ts'
import { uncertainSerialIntervals } from '../serial-interval/uncertain-serial-intervals.ts'
import { estimateReproductionUncertain } from './estimate-reproduction-uncertain.ts'
import { estimateReproduction } from './estimate-reproduction.ts'
import { blockWindows, slidingWindows } from './estimation-windows.ts'
import { overallInfectivity } from './overall-infectivity.ts'
import type { ReproductionEstimate } from './reproduction-estimate.ts'
import { wallingaTeunis } from './wallinga-teunis.ts'

/** A case infects one step (0.5) or two steps (0.5) later. */
const twoSteps = [0, 0.5, 0.5]

function known(estimate: ReproductionEstimate | undefined) {
  assert.ok(estimate !== undefined && estimate.gap === undefined, JSON.stringify(estimate))
  return estimate
}

function near(actual: number, expected: number, tolerance = 1e-12): void {
  assert.ok(
    Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected)),
    `${actual}, not ${expected}`,
  )
}

test('overallInfectivity() weighs the cases of each earlier step by the serial interval', () => {
  assert.deepEqual([...overallInfectivity([4, 2, 6, 0], twoSteps)], [0, 2, 3, 4])
  assert.deepEqual([...overallInfectivity([], twoSteps)], [])
})

test('estimateReproduction() gives the gamma posterior that one works out by hand', () => {
  // Steps 2 and 3: 6 + 8 local cases, infectivity 3 + 4; prior of shape 1 and scale 5.
  const [estimate] = estimateReproduction({ local: [4, 2, 6, 8] }, twoSteps, [{ first: 2, last: 3 }])
  const { mean, sd, quantiles } = known(estimate)
  const [shape, scale] = [15, 1 / (1 / 5 + 7)]
  near(mean, shape * scale)
  near(sd, Math.sqrt(shape) * scale)
  for (const [at, p] of [0.025, 0.05, 0.25, 0.5, 0.75, 0.95, 0.975].entries())
    near(gammaCdf(quantiles[at]! / scale, shape), p, 1e-11)
})

test('imported cases infect and are not counted as infected; the first step is always imported', () => {
  const windows = [{ first: 1, last: 3 }]
  const prior = { mean: 1, sd: 1 }
  const split = known(
    estimateReproduction({ local: [9, 1, 2, 3], imported: [0, 4, 0, 0] }, twoSteps, windows, { prior })[0],
  )
  near(split.mean, (1 + 6) / (1 + (4.5 + 7 + 3.5)))
  const all = known(estimateReproduction({ local: [9, 5, 2, 3] }, twoSteps, windows, { prior })[0])
  near(all.mean, (1 + 10) / (1 + (4.5 + 7 + 3.5)))
  assert.throws(() => estimateReproduction({ local: [1, 2], imported: [1] }, twoSteps, []), RangeError)
})

test('an epidemic that grows by its own reproduction number gives it back', () => {
  const interval = discreteSerialInterval({ mean: 4.7, sd: 2.9 }, 100)
  const cases = new Float64Array(100)
  cases[0] = 1e6
  for (let t = 1; t < 100; t++) cases[t] = 1.3 * overallInfectivity(cases.subarray(0, t + 1), interval)[t]!
  const estimates = estimateReproduction({ local: cases }, interval, slidingWindows(100, 7))
  near(known(estimates.at(-1)).mean, 1.3, 1e-6)
})

test('a window that is too short, empty, not reported, corrected or too large is a gap by its name', () => {
  const gapOf = (local: readonly number[], serialInterval: readonly number[] = twoSteps) =>
    estimateReproduction({ local }, serialInterval, [{ first: 3, last: 4 }])[0]!.gap
  assert.equal(gapOf([1, 2, 3, 4, 5]), undefined)
  assert.equal(gapOf([1, 2, 3, 4, 5], [0, 0, 0, 0, 0, 1]), 'too-short')
  assert.equal(gapOf([0, 0, 0, 0, 0]), 'no-cases')
  assert.equal(gapOf([1, 2, 3, NaN, 5]), 'missing')
  assert.equal(gapOf([1, 2, NaN, 4, 5]), 'missing')
  assert.equal(gapOf([NaN, 2, 3, 4, 5]), undefined)
  assert.equal(gapOf([1, 2, -3, 4, 5]), 'negative')
  assert.equal(gapOf([1, 2, 3, -4, 5]), 'negative')
  assert.equal(gapOf([1e308, 1e308, 1e308, 1e308, 1e308]), 'overflow')
  const [prior] = estimateReproduction({ local: [0, 0, 0, 0] }, twoSteps, [{ first: 2, last: 3 }], {
    withoutCases: 'prior',
  })
  assert.deepEqual([known(prior).mean, known(prior).sd], [5, 5])
})

test('windows slide or follow one another, and one outside the series is refused', () => {
  assert.deepEqual(slidingWindows(5, 3), [
    { first: 1, last: 3 },
    { first: 2, last: 4 },
  ])
  assert.deepEqual(blockWindows(8, 3), [
    { first: 1, last: 3 },
    { first: 4, last: 6 },
  ])
  assert.deepEqual(slidingWindows(3, 7), [])
  for (const window of [
    { first: 0, last: 1 },
    { first: 2, last: 1 },
    { first: 1, last: 4 },
    { first: 1.5, last: 2 },
  ])
    assert.throws(() => estimateReproduction({ local: [1, 2, 3] }, twoSteps, [window]), RangeError)
  for (const prior of [
    { mean: 0, sd: 1 },
    { mean: 1, sd: -1 },
  ])
    assert.throws(() => estimateReproduction({ local: [1] }, twoSteps, [], { prior }), RangeError)
  assert.throws(() => slidingWindows(5, 0), RangeError)
})

const value = fc.oneof(fc.nat(500), fc.constantFrom(0, NaN, -3, 1e308, Infinity, 5e-324))

test('no series whatever lets NaN or an infinity out, and quantiles rise', () => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (local, days) => {
      const windows = slidingWindows(local.length, days)
      const estimates = estimateReproduction({ local }, twoSteps, windows)
      for (const estimate of estimates) {
        if (estimate.gap !== undefined) continue
        const { mean, sd, quantiles } = estimate
        assert.ok([mean, sd, ...quantiles].every(Number.isFinite), JSON.stringify(estimate))
        assert.ok(quantiles.every((one, at) => at === 0 || one >= quantiles[at - 1]! * (1 - 1e-12)))
      }
      const trees = { random: randomSource(1), trees: 3 }
      for (const estimate of wallingaTeunis(
        local,
        twoSteps,
        windows,
        local.some((one) => one > 1e6) ? undefined : trees,
      ))
        if (estimate.gap === undefined)
          assert.ok([estimate.mean, estimate.lower ?? 0, estimate.upper ?? 0].every(Number.isFinite))
    }),
  )
})

test('a hundredfold of all cases leaves the estimate where it is, but for the prior', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 10, max: 99 }), { minLength: 12, maxLength: 30 }), (counts) => {
      const windows = slidingWindows(counts.length, 7)
      const of = (factor: number) =>
        estimateReproduction({ local: counts.map((one) => one * factor) }, twoSteps, windows)
      for (const [at, large] of of(1e6).entries()) {
        const larger = known(of(1e8)[at])
        near(known(large).mean / larger.mean, 1, 1e-5)
        assert.ok(larger.sd < known(large).sd)
      }
    }),
    { numRuns: 20 },
  )
})

const truncated = {
  mean: { mean: 2.6, sd: 1, min: 1, max: 4.2 },
  sd: { mean: 1.5, sd: 0.5, min: 0.5, max: 2.5 },
}

test('uncertain serial intervals stay within their bounds, and widen the estimate around the same middle', () => {
  const cases = Array.from({ length: 30 }, (_, t) => Math.round(20 * 1.1 ** t))
  const windows = [{ first: 20, last: 26 }]
  const pairs = uncertainSerialIntervals(truncated, 200, randomSource(3))
  assert.ok(pairs.every(({ mean, sd }) => mean > 1 && mean <= 4.2 && sd >= 0.5 && sd <= 2.5))
  const intervals = pairs.map((one) => discreteSerialInterval(one, 30))
  const run = (seed: number) =>
    known(
      estimateReproductionUncertain({ local: cases }, intervals, windows, {
        random: randomSource(seed),
        drawsEach: 50,
      })[0],
    )
  const sure = known(
    estimateReproduction({ local: cases }, discreteSerialInterval({ mean: 2.6, sd: 1.5 }, 30), windows)[0],
  )
  const unsure = run(1)
  assert.ok(unsure.sd > 1.5 * sure.sd)
  near(unsure.quantiles[3]!, sure.quantiles[3]!, 0.05)
  assert.deepEqual(run(1), unsure)
  assert.notDeepEqual(run(2), unsure)
})

test('draws under one known serial interval are draws of its posterior', () => {
  const cases = [3, 5, 8, 13, 21, 34]
  const windows = [{ first: 2, last: 5 }]
  const sure = known(estimateReproduction({ local: cases }, twoSteps, windows)[0])
  const drawn = known(
    estimateReproductionUncertain({ local: cases }, [twoSteps], windows, {
      random: randomSource(5),
      drawsEach: 200_000,
    })[0],
  )
  near(drawn.mean, sure.mean, 2e-3)
  near(drawn.sd, sure.sd, 1e-2)
  for (const [at, quantile] of drawn.quantiles.entries()) near(quantile, sure.quantiles[at]!, 1e-2)
})

test('an uncertain estimate without any usable serial interval is a gap', () => {
  const options = { random: randomSource(1), drawsEach: 5 }
  const of = (local: readonly number[], serialInterval: readonly number[]) =>
    estimateReproductionUncertain({ local }, [serialInterval], [{ first: 1, last: 2 }], options)[0]
  assert.deepEqual(of([1, 2, 3], [0, 0, 0, 0, 1]), { first: 1, last: 2, gap: 'too-short' })
  assert.deepEqual(of([0, 0, 0], twoSteps), { first: 1, last: 2, gap: 'no-cases' })
  assert.throws(
    () =>
      uncertainSerialIntervals(
        { ...truncated, sd: { mean: 1, sd: 1e-9, min: 5, max: 6 } },
        1,
        randomSource(1),
      ),
    RangeError,
  )
  assert.throws(
    () =>
      uncertainSerialIntervals(
        { ...truncated, mean: { mean: 1, sd: 1, min: 0, max: 6 } },
        1,
        randomSource(1),
      ),
    RangeError,
  )
})
