import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hubLevels, quantileAt } from '../scores/quantile-forecast.ts'
import { seededRandom } from '../seeded-random.ts'
import { dampedSteps, runDampedTrend } from './damped-trend.ts'
import { forecastDampedTrend } from './forecast-damped-trend.ts'
import { symmetricRandomWalk } from './symmetric-random-walk.ts'

const options = { horizons: 4, levels: hubLevels }
const walk = (counts: readonly number[], seed = 1) =>
  symmetricRandomWalk(Float64Array.from(counts), { ...options, random: seededRandom(seed) })
const trend = (counts: readonly number[]) => forecastDampedTrend(Float64Array.from(counts), options)
const growing = Array.from({ length: 30 }, (_, t) => Math.round(20 * 1.1 ** t + (t % 3)))

function quantile(forecast: readonly Float64Array[] | string, horizon: number, level: number): number {
  assert.ok(typeof forecast === 'object', String(forecast))
  return quantileAt({ levels: hubLevels, values: forecast[horizon - 1]! }, level)
}

test('the baseline keeps the last count as its median, and mirrors past steps around it', () => {
  const forecast = walk([50, 52, 50, 52, 50])
  for (const horizon of [1, 2, 3, 4]) assert.equal(quantile(forecast, horizon, 0.5), 50)
  assert.deepEqual([quantile(forecast, 1, 0.25), quantile(forecast, 1, 0.75)], [48, 52])
  assert.ok(quantile(forecast, 4, 0.975) > quantile(forecast, 1, 0.975))
})

test('the same seed gives the same baseline, and counts below 0 are none', () => {
  assert.deepEqual(walk(growing, 5), walk(growing, 5))
  assert.equal(quantile(walk([0, 9, 0, 9, 1]), 2, 0.01), 0)
})

test('runDampedTrend() follows the hand-computed recursion and takes a missing value as expected', () => {
  const weights = { level: 0.5, trend: 0.5, damping: 0.5 }
  const { levels, trends } = runDampedTrend(Float64Array.of(4, 8, Number.NaN), weights)
  assert.deepEqual([...levels], [4, 6, 6.5])
  assert.deepEqual([...trends], [0, 1, 0.5])
  assert.deepEqual([...dampedSteps(0.5, 3)], [0.5, 0.75, 0.875])
})

test('the damped trend goes on growing, by less and less, and its intervals widen', () => {
  const forecast = trend(growing)
  const medians = [1, 2, 3, 4].map((horizon) => quantile(forecast, horizon, 0.5))
  assert.ok(medians[0]! > growing.at(-1)!)
  const growth = medians.map((median, i) => median / (medians[i - 1] ?? growing.at(-1)!))
  growth.slice(1).forEach((one, i) => assert.ok(one < growth[i]!))
  const width = (horizon: number) => quantile(forecast, horizon, 0.975) - quantile(forecast, horizon, 0.025)
  assert.ok(width(4) > width(1))
})

test('gaps are named: short, missing, negative, zero, constant, overflowing', () => {
  assert.equal(trend([]), 'too-short')
  assert.equal(trend(growing.slice(0, 11)), 'too-short')
  assert.equal(trend([...growing, Number.NaN]), 'missing')
  assert.equal(trend([...growing, -3]), 'negative')
  assert.equal(trend(growing.map(() => 0)), 'no-cases')
  assert.equal(trend(growing.map(() => 7)), 'constant')
  assert.equal(trend(growing.map((_, t) => (t % 2 === 0 ? 1 : 1e308))), 'overflow')
  assert.equal(walk([]), 'too-short')
  assert.equal(walk([5]), 'too-short')
  assert.equal(walk([5, 6, Number.NaN]), 'missing')
  assert.equal(walk([0, 1e308]), 'overflow')
  assert.equal(typeof trend([...growing.slice(0, 10), Number.NaN, -2, ...growing.slice(12)]), 'object')
})

test('whatever was counted, no forecast holds NaN, an infinity or a negative count, and quantiles ascend', () => {
  const count = fc.oneof(fc.integer({ min: -5, max: 500 }), fc.constantFrom(0, Number.NaN, 1e300, Infinity))
  fc.assert(
    fc.property(fc.array(count, { maxLength: 40 }), (counts) => {
      for (const forecast of [walk(counts), trend(counts)])
        if (typeof forecast !== 'string')
          for (const values of forecast)
            values.forEach((value, i) =>
              assert.ok(Number.isFinite(value) && value >= 0 && (i === 0 || value >= values[i - 1]!)),
            )
    }),
  )
})
