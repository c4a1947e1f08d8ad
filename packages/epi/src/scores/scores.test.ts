import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import { crpsByQuantiles } from './crps-by-quantiles.ts'
import { forecastBias } from './forecast-bias.ts'
import { hubLevels, quantileAt, type QuantileForecast } from './quantile-forecast.ts'
import { isCovered, logRelativeWis, scoreSummary } from './score-summary.ts'
import { weightedIntervalScore, type WeightedIntervalScore } from './weighted-interval-score.ts'

const forecast = (levels: readonly number[], values: readonly number[]): QuantileForecast => ({
  levels: Float64Array.from(levels),
  values: Float64Array.from(values),
})
const one = forecast([0.1, 0.25, 0.5, 0.75, 0.9], [10, 20, 30, 50, 70])
const median = forecast([0.5], [30])

function wisOf(given: QuantileForecast, observed: number): WeightedIntervalScore {
  const score = weightedIntervalScore(given, observed)
  assert.ok(typeof score === 'object')
  return score
}

function close(actual: number, expected: number, within = 1e-12): void {
  assert.ok(Math.abs(actual - expected) <= within, `${actual} instead of ${expected}`)
}

test('the hub levels are the 23 of the Forecast Hubs', () => {
  assert.equal(hubLevels.length, 23)
  assert.deepEqual([...hubLevels].slice(0, 5), [0.01, 0.025, 0.05, 0.1, 0.15])
  assert.deepEqual([...hubLevels].slice(-3), [0.95, 0.975, 0.99])
})

test('weightedIntervalScore() is the hand-computed one, above, below and within', () => {
  const above = wisOf(one, 80)
  close(above.dispersion, (0.1 * 60 + 0.25 * 30) / 2.5)
  close(above.underprediction, (25 + 30 + 10) / 2.5)
  assert.equal(above.overprediction, 0)
  close(above.wis, above.dispersion + above.underprediction)
  close(wisOf(one, 15).overprediction, (7.5 + 5) / 2.5)
  close(wisOf(one, 30).wis, 13.5 / 2.5)
})

test('with the median alone the score is the absolute error', () => {
  for (const observed of [0, 30, 75.5]) close(wisOf(median, observed).wis, Math.abs(observed - 30))
})

test('the score is twice the mean quantile score over its levels', () => {
  fc.assert(
    fc.property(forecasts(), fc.integer({ min: -50, max: 500 }), (given, observed) => {
      const sum = given.levels.reduce((total, level, i) => {
        const value = given.values[i]!
        return total + 2 * ((observed <= value ? 1 : 0) - level) * (value - observed)
      }, 0)
      close(wisOf(given, observed).wis, sum / given.levels.length, 1e-9)
    }),
  )
})

test('with many levels the score and the CRPS by quantiles tend to the CRPS of the distribution', () => {
  const many = 1999
  const levels = Array.from({ length: many }, (_, i) => (i + 1) / (many + 1))
  const normal = forecast(
    levels,
    levels.map((level) => normalQuantile(level, 0, 1)),
  )
  /** Gneiting and Raftery (2007): at 0 the standard normal's CRPS is 2 φ(0) − 1 / √π. */
  const crps = 2 / Math.sqrt(2 * Math.PI) - 1 / Math.sqrt(Math.PI)
  close(wisOf(normal, 0).wis, crps, 1e-3)
  close(Number(crpsByQuantiles(normal, 0)), crps, 1e-4)
})

test('crpsByQuantiles() of a point is the absolute error', () => {
  close(Number(crpsByQuantiles(forecast([0.1, 0.5, 0.9], [7, 7, 7]), 12)), 5)
  close(Number(crpsByQuantiles(median, 12)), 18)
})

test('forecastBias() is 0 at the median, and −1 and 1 beyond all quantiles', () => {
  assert.deepEqual(
    [30, 5, 10, 25, 60, 70, 99].map((observed) => Math.round(forecastBias(one, observed) * 100) / 100),
    [0, 1, 0.8, 0.5, -0.8, -0.8, -1],
  )
})

test('scoreSummary() gives means and coverages, and names that there is no forecast', () => {
  const hub = forecast([0.025, 0.25, 0.5, 0.75, 0.975], [0, 8, 10, 12, 20])
  const scored = [8, 13, 20, 21].map((observed) => ({ forecast: hub, observed }))
  const summary = scoreSummary(scored)
  assert.ok(typeof summary === 'object')
  assert.deepEqual([summary.coverage50, summary.coverage95, summary.absoluteError], [0.25, 0.75, 6.5])
  assert.equal(isCovered(scored[0]!, 0.5), true)
  assert.equal(scoreSummary([]), 'no-cases')
  close(Number(logRelativeWis({ wis: 1 }, { wis: 2 })), Math.log(0.5))
  assert.equal(logRelativeWis({ wis: 0 }, { wis: 2 }), 'no-cases')
})

test('a score beyond what a number holds is a named gap', () => {
  const huge = forecast([0.25, 0.5, 0.75], [-1e308, 0, 1e308])
  assert.equal(weightedIntervalScore(huge, 0), 'overflow')
  assert.equal(crpsByQuantiles(huge, 1e308), 'overflow')
  const hub = forecast([0.025, 0.25, 0.5, 0.75, 0.975], [-1e308, 0, 0, 0, 1e308])
  assert.equal(scoreSummary([{ forecast: hub, observed: 0 }]), 'overflow')
})

test('a forecast that is none is refused', () => {
  for (const [levels, values] of [
    [
      [0.1, 0.9],
      [1, 2],
    ],
    [
      [0.1, 0.5, 0.8],
      [1, 2, 3],
    ],
    [
      [0.1, 0.5, 0.9],
      [1, 3, 2],
    ],
    [
      [0.1, 0.5, 0.9],
      [1, Number.NaN, 2],
    ],
    [[0.5], [Number.POSITIVE_INFINITY]],
  ] as const)
    assert.throws(() => weightedIntervalScore(forecast(levels, values), 1), RangeError)
  assert.throws(() => quantileAt(one, 0.3), RangeError)
})

function forecasts() {
  return fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 5, maxLength: 5 }).map((values) =>
    forecast(
      [0.05, 0.25, 0.5, 0.75, 0.95],
      values.toSorted((a, b) => a - b),
    ),
  )
}
