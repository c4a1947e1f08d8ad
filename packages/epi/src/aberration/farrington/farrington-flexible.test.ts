import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { madeWeeks } from '../test-aberrations.ts'
import { farrington1996 } from './farrington-1996.ts'
import { farringtonFlexible } from './farrington-flexible.ts'
import type { FarringtonOptions } from './farrington-options.ts'
import type { FarringtonWeek } from './farrington-week.ts'

const calendar = { frequency: 52 }
const flexible: Partial<FarringtonOptions> = {
  b: 4,
  w: 3,
  noPeriods: 10,
  pastWeeksNotIncluded: 26,
  pThresholdTrend: 1,
  thresholdMethod: 'nbPlugin',
}

function lastWeek(counts: ArrayLike<number>, options: Partial<FarringtonOptions> = flexible): FarringtonWeek {
  return farringtonFlexible({ counts, calendar }, [counts.length - 1], options)[0]!
}

function assertNoHoles(week: FarringtonWeek): void {
  for (const [name, value] of Object.entries(week))
    assert.ok(typeof value !== 'number' || Number.isFinite(value), `${name} is ${value}`)
}

test('farringtonFlexible() expects the season and raises an outbreak', () => {
  const counts = madeWeeks(300)
  const quiet = lastWeek(counts)
  assert.equal(quiet.alarm, false)
  assert.ok(Math.abs((quiet.expected as number) - 20 * (1 + 0.4 * Math.sin((2 * Math.PI * 299) / 52))) < 5)
  const outbreak = lastWeek([...counts.slice(0, -1), 80])
  assert.equal(outbreak.alarm, true)
  assert.equal(outbreak.upperbound, quiet.upperbound)
  assert.ok((outbreak.pValue as number) < 0.001)
})

test('a past outbreak weighs less, so that it does not hide the next one', () => {
  const counts = madeWeeks(300)
  for (let week = 200; week < 206; week++) counts[week] = 200
  const reweighted = lastWeek(counts).upperbound as number
  const plain = lastWeek(counts, { ...flexible, reweight: false }).upperbound as number
  assert.ok(reweighted < plain, `${reweighted} ${plain}`)
})

test('a constant past is expected, with the bound of a Poisson count', () => {
  const week = lastWeek(Array.from({ length: 300 }, () => 10))
  assert.ok(Math.abs((week.expected as number) - 10) < 1e-6)
  assert.equal(week.phi, 1)
  assert.equal(week.upperbound, 15)
  assert.equal(week.alarm, false)
})

test('all thresholds rise as alpha falls, and the one that knows the fit is uncertain is not below the other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 60 }), (seed, mean) => {
      const counts = madeWeeks(280, { seed, mean })
      const bound = (thresholdMethod: FarringtonOptions['thresholdMethod'], alpha: number) =>
        lastWeek(counts, { ...flexible, limit54: [0, 4], thresholdMethod, alpha }).upperbound as number
      for (const method of ['delta', 'nbPlugin', 'muan'] as const)
        assert.ok(bound(method, 0.001) >= bound(method, 0.05))
      assert.ok(bound('muan', 0.05) >= bound('nbPlugin', 0.05))
    }),
    { numRuns: 30 },
  )
})

test('a population offset expects the same rate', () => {
  const counts = madeWeeks(300)
  const population = counts.map((_, week) => (week < 299 ? 1000 : 1250))
  const options = { ...flexible, populationOffset: true }
  const [week] = farringtonFlexible({ counts, calendar, population }, [299], options)
  assert.ok(Math.abs((week!.expected as number) / (lastWeek(counts).expected as number) - 1.25) < 1e-9)
})

test('the trend needs three years, significance and a plausible prediction', () => {
  const rising = Array.from({ length: 300 }, (_, week) => Math.round(Math.exp(2 + week / 100)))
  const kept = (options: Partial<FarringtonOptions>) =>
    lastWeek(rising, { ...flexible, pThresholdTrend: 0.05, noPeriods: 1, ...options }).isTrendKept
  assert.equal(kept({ b: 4, pastWeeksNotIncluded: 0 }), false)
  const falling = rising.toReversed()
  const keptFalling = (b: number) => lastWeek(falling, { ...flexible, pThresholdTrend: 0.05, b }).isTrendKept
  assert.equal(keptFalling(4), true)
  assert.equal(keptFalling(2), false)
})

test('the error of the mean is that of the reweighted fit, and the other reading is there to be compared', () => {
  const counts = madeWeeks(300, { seed: 7 })
  counts[150] = 90
  const options = { ...flexible, thresholdMethod: 'muan' } as const
  const textbook = lastWeek(counts, options)
  const peer = lastWeek(counts, { ...options, dispersionOfErrors: 'anscombeWeights' })
  assert.equal(textbook.expected, peer.expected)
  assert.notEqual(textbook.mu0, peer.mu0)
  const unweighted = { ...options, reweight: false }
  const same = lastWeek(counts, { ...unweighted, dispersionOfErrors: 'anscombeWeights' })
  assert.ok(Math.abs((lastWeek(counts, unweighted).mu0 as number) - (same.mu0 as number)) < 1e-9)
})

test('weeks are judged one by one: a batch answers as single ones do', () => {
  const series = { counts: madeWeeks(300, { seed: 3 }), calendar }
  const indices = Array.from({ length: 52 }, (_, at) => 248 + at)
  assert.deepEqual(
    farringtonFlexible(series, indices, flexible),
    indices.flatMap((index) => farringtonFlexible(series, [index], flexible)),
  )
})

test('what cannot be judged has a named gap', () => {
  const counts = madeWeeks(300)
  assert.equal(lastWeek(counts.slice(0, 200)).upperbound, 'too-short')
  const few = lastWeek([...counts.slice(0, -4), 0, 1, 0, 1])
  assert.deepEqual([few.upperbound, few.alarm], ['no-cases', false])
  assert.equal(lastWeek([...counts.slice(0, -1), Number.NaN]).alarm, 'missing')
  assert.equal(lastWeek(counts.with(150, -4)).upperbound, 'negative')
  assert.equal(lastWeek(counts.with(150, 1e300)).upperbound, 'overflow')
  assert.equal(lastWeek(counts.map((count, week) => (week < 298 ? Number.NaN : count))).upperbound, 'missing')
  const gapped = lastWeek(counts.with(150, Number.NaN))
  assert.equal(typeof gapped.upperbound, 'number')
})

test('no series makes NaN or an infinity', () => {
  const value = fc.oneof(
    { weight: 20, arbitrary: fc.nat(30) },
    { weight: 1, arbitrary: fc.constantFrom(0, -3, Number.NaN, 1e308, 9e15) },
  )
  const method = fc.constantFrom<FarringtonOptions['thresholdMethod']>('delta', 'nbPlugin', 'muan')
  const series = fc.oneof(
    fc.array(value, { minLength: 240, maxLength: 260 }),
    fc.constantFrom(0, 1, 9e15).map((level) => Array.from({ length: 250 }, () => level)),
  )
  fc.assert(
    fc.property(series, method, fc.constantFrom(1, 10), (counts, thresholdMethod, noPeriods) => {
      const indices = [counts.length - 1, counts.length - 2, 10]
      const options = { ...flexible, thresholdMethod, noPeriods, limit54: [0, 4] } as const
      farringtonFlexible({ counts, calendar }, indices, options).forEach(assertNoHoles)
      farrington1996({ counts, calendar }, indices, { b: 4 }).forEach(assertNoHoles)
    }),
  )
})

test('farrington1996() bounds a constant past by the power of two thirds', () => {
  const counts = Array.from({ length: 300 }, () => 8)
  const [week] = farrington1996({ counts, calendar }, [299], { b: 4, trend: false })
  const spread = Math.sqrt((4 / 9) * 8 ** (1 / 3) * (1 + 1 / 28))
  assert.ok(Math.abs((week!.upperbound as number) - (4 + 1.959963984540054 * spread) ** 1.5) < 1e-6)
  assert.equal(week!.alarm, false)
})

test('farrington1996() uses a window as far as the series reaches back', () => {
  const counts = madeWeeks(120)
  const [week] = farrington1996({ counts, calendar }, [105], { b: 3 })
  assert.equal(typeof week!.upperbound, 'number')
  assert.equal(farrington1996({ counts, calendar }, [20], {})[0]!.upperbound, 'too-short')
})

test('options out of range are refused', () => {
  const counts = madeWeeks(300)
  for (const options of [{ b: 0 }, { w: -1 }, { alpha: 0 }, { noPeriods: 0 }, { limit54: [-1, 4] as const }])
    assert.throws(() => lastWeek(counts, options), RangeError)
  assert.throws(() => farringtonFlexible({ counts, calendar }, [300]), RangeError)
  assert.throws(() => lastWeek(counts, { noPeriods: 1e9 }), RangeError)
  assert.equal(lastWeek(counts, { b: 1e9 }).upperbound, 'too-short')
  assert.throws(() => farrington1996({ counts, calendar }, [299], { b: 1e6, w: 1e6 }), RangeError)
})
