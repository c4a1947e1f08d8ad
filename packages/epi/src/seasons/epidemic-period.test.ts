import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { epidemicPeriod } from './epidemic-period.ts'
import { epidemicThresholds } from './epidemic-thresholds.ts'

/** A quiet season of 40 weeks with an epidemic of the given weeks around the middle of them. */
function seasonWith(epidemic: readonly number[], first = 15, quiet = 1): number[] {
  return Array.from({ length: 40 }, (_, week) => epidemic[week - first] ?? quiet)
}

test('epidemicPeriod() finds the weeks that one sees: those that add most of the season', () => {
  const period = epidemicPeriod(seasonWith([20, 60, 90, 70, 25]))
  assert.deepEqual(period, { first: 15, last: 19, share: 265 / 300 })
})

test('a week that adds less than the slope does not belong to the epidemic', () => {
  // One week more adds 9 of 309, which is 2.91 %, or 8 of 308, which is 2.60 %.
  const last = (more: number) => {
    const period = epidemicPeriod(seasonWith([20, 60, 90, 70, 25, more]))
    return 'gap' in period ? period.gap : period.last
  }
  assert.deepEqual([last(9), last(8)], [20, 19])
  assert.notDeepEqual(
    epidemicPeriod(seasonWith([20, 60, 90, 70, 25, 8]), 2),
    epidemicPeriod(seasonWith([20, 60, 90, 70, 25, 8])),
  )
})

test('seasons without an epidemic are gaps by name', () => {
  assert.deepEqual(epidemicPeriod([1, 2, 3]), { gap: 'too-short' })
  assert.deepEqual(epidemicPeriod(new Float64Array(52)), { gap: 'no-cases' })
  assert.deepEqual(epidemicPeriod(new Float64Array(52).fill(NaN)), { gap: 'no-cases' })
  assert.deepEqual(epidemicPeriod(new Float64Array(52).fill(7)), { gap: 'constant' })
  assert.deepEqual(epidemicPeriod(new Float64Array(20).fill(7)), { gap: 'constant' })
  assert.deepEqual(epidemicPeriod(new Float64Array(52).fill(1e308)), { gap: 'overflow' })
})

test('the period lies within the season, holds its share, and is the same in any unit', () => {
  const week = fc.oneof(fc.nat(100), fc.constantFrom(NaN, -5, 0))
  fc.assert(
    fc.property(fc.array(week, { minLength: 8, maxLength: 60 }), (weeks) => {
      const period = epidemicPeriod(weeks)
      if ('gap' in period) return
      assert.ok(period.first >= 0 && period.first <= period.last && period.last < weeks.length)
      const add = (from: number, to: number) =>
        weeks.slice(from, to).reduce((sum, one) => sum + (one > 0 ? one : 0), 0)
      assert.ok(Math.abs(add(period.first, period.last + 1) / add(0, weeks.length) - period.share) < 1e-12)
      const eight = epidemicPeriod(weeks.map((one) => 8 * one))
      assert.ok(!('gap' in eight) && eight.first === period.first && eight.last === period.last)
    }),
  )
})

test('epidemicThresholds() lie above the quiet weeks and below the epidemics, and rise with intensity', () => {
  const seasons = [1, 1.4, 0.8, 1.2, 2].map((size, at) =>
    seasonWith(
      [20, 60, 90, 70, 25].map((one) => one * size),
      13 + at,
    ).map((one, week) => one + ((week * 7) % 5)),
  )
  const found = epidemicThresholds(seasons)
  assert.ok(found.gap === undefined)
  assert.ok(found.start > 5 && found.start < 20, String(found.start))
  assert.ok(found.end > 5 && found.end < 20, String(found.end))
  const [medium, high, veryHigh] = found.intensities as [number, number, number]
  assert.ok(medium > 20 && medium < high && high < veryHigh)
  assert.equal(found.periods.length, 5)
})

test('a threshold is the bound of the logarithms of the highest values, worked out by hand', () => {
  // One value a season before its epidemic: 2, 4 and 8. Their logarithms have mean log 4 and sd log 2.
  const seasons = [2, 4, 8].map((quiet) => seasonWith([200, 600, 900, 700, 250], 15, quiet))
  const found = epidemicThresholds(seasons, { valueCount: 3 })
  assert.ok(found.gap === undefined)
  assert.ok(Math.abs(found.start - 4 * 2 ** 1.6448536269514722) < 1e-9, String(found.start))
})

test('too few seasons, and seasons that are nothing but an epidemic, give no threshold', () => {
  const season = seasonWith([20, 60, 90, 70, 25])
  assert.deepEqual(epidemicThresholds([season, season]), { gap: 'too-short' })
  assert.deepEqual(epidemicThresholds([season, season, new Float64Array(52)]), { gap: 'too-short' })
  const atOnce = season.slice(15)
  assert.deepEqual(epidemicThresholds([atOnce, atOnce, atOnce]), { gap: 'too-short' })
})
