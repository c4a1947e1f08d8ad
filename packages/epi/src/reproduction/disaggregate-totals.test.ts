import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseCase } from '../cases/case.ts'
import { runCase } from '../cases/run-case.ts'
import { discreteSerialInterval } from '../serial-interval/discrete-serial-interval.ts'
import { disaggregateTotals } from './disaggregate-totals.ts'
import { growthOfReproduction, reproductionOfGrowth } from './growth-of-reproduction.ts'

const interval = discreteSerialInterval({ mean: 4.7, sd: 2.9 }, 100)

function weeksOf(daily: readonly number[]): number[] {
  return Array.from({ length: Math.floor(daily.length / 7) }, (_, week) =>
    daily.slice(week * 7, week * 7 + 7).reduce((sum, one) => sum + one, 0),
  )
}

test('reproductionOfGrowth() is 1 without growth, rises with it, and is the exponential integral by hand', () => {
  assert.equal(reproductionOfGrowth(0, interval), 1)
  // All serial intervals from ½ to 1½ days: R = r / (e^(−r/2) − e^(−3r/2)).
  const r = 0.3
  assert.ok(Math.abs(reproductionOfGrowth(r, [0, 1]) - r / (Math.exp(-r / 2) - Math.exp(-1.5 * r))) < 1e-14)
  for (let rate = -0.9; rate < 0.9; rate += 0.1)
    assert.ok(reproductionOfGrowth(rate, interval) < reproductionOfGrowth(rate + 0.1, interval))
})

test('growthOfReproduction() finds the nearest rate of the grid, and widens the grid where it must', () => {
  for (const rate of [-0.25, -0.001, 0, 0.004, 0.5])
    assert.ok(Math.abs(growthOfReproduction(reproductionOfGrowth(rate, interval), interval) - rate) < 1e-9)
  const fast = reproductionOfGrowth(3, interval)
  assert.ok(Math.abs(growthOfReproduction(fast, interval) - 3) < 1e-9)
  assert.ok(Number.isFinite(growthOfReproduction(1e300, interval)))
  assert.ok(Number.isFinite(growthOfReproduction(0, interval)))
})

test('weekly totals of an exponential epidemic give back its days', () => {
  const daily = Array.from({ length: 70 }, (_, day) => 50 * Math.exp(0.06 * day))
  const spread = disaggregateTotals(weeksOf(daily), [7], interval, { iterations: 30 })
  assert.ok(!('gap' in spread) && spread.isSettled)
  assert.equal(spread.firstDay, 7)
  for (let day = 21; day < 70; day++)
    assert.ok(Math.abs(spread.daily[day]! / daily[day]! - 1) < 0.01, `${day}`)
})

test('whatever the totals, the days of each period add up to its total', () => {
  const totals = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 20 })
  const days = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(totals, days, fc.constantFrom('naive', 'match'), (totals, days, reconstruction) => {
      const spread = disaggregateTotals(totals, days, interval, { reconstruction })
      if ('gap' in spread) return
      let first = 0
      for (const [at, total] of totals.entries()) {
        const next: number = first + days[at % days.length]!
        const sum: number = spread.daily.slice(first, next).reduce((sum, one) => sum + one, 0)
        assert.ok(Math.abs(sum - total) <= 1e-9 * total, `${sum}, not ${total}`)
        first = next
      }
    }),
    { numRuns: 40 },
  )
})

test('totals that are missing, below 0, too few or too large are gaps by name', () => {
  const gapOf = (totals: readonly number[]) => {
    const spread = disaggregateTotals(totals, [7], interval)
    return 'gap' in spread ? spread.gap : undefined
  }
  assert.equal(gapOf([]), 'too-short')
  assert.equal(gapOf([5]), 'too-short')
  assert.equal(gapOf([5, NaN, 3]), 'missing')
  assert.equal(gapOf([5, -1, 3]), 'negative')
  assert.equal(gapOf([1e308, 1e308]), 'overflow')
  assert.equal(gapOf([0, 0, 0]), undefined)
  for (const days of [[], [0], [1.5]])
    assert.throws(() => disaggregateTotals([1, 2], days, interval), RangeError)
})

test('a case with dt estimates R from weekly totals close to that from days', () => {
  const daily = Array.from({ length: 70 }, (_, day) => Math.round(200 * Math.exp(1.5 * Math.sin(day / 15))))
  const base = { id: 'a', fun: 'estimate_R', method: 'parametric_si', mean_si: 4.7, std_si: 2.9 }
  const means = (extra: object, counts: readonly number[]) =>
    runCase(parseCase({ ...base, ...extra }, 'x'), { name: 'made', counts })['result'] as {
      mean: number[]
      t_end: number[]
    }
  const weekly = means({ dt: 7 }, weeksOf(daily))
  const direct = means({}, daily)
  assert.equal(weekly.t_end.at(-1), 70)
  for (const [at, end] of weekly.t_end.entries()) {
    if (end < 28) continue
    const other = direct.mean[direct.t_end.indexOf(end)]!
    assert.ok(Math.abs(weekly.mean[at]! / other - 1) < 0.05, `${end}: ${weekly.mean[at]} and ${other}`)
  }
})

test('totals of two, two and three days give the days and the reproduction numbers that R 4.2.2 gives', () => {
  // The iteration written in R around EpiEstim 2.2-4, for a version that does not have it itself.
  const given = { id: 'a', fun: 'estimate_R', method: 'parametric_si', mean_si: 2.5, std_si: 2.5 }
  const one = parseCase({ ...given, dt: [2, 2, 3], recon_opt: 'match' }, 'x')
  const { incidence, result } = runCase(one, { name: 'made', counts: [5, 7, 10, 15, 7, 21, 15] }) as {
    incidence: number[]
    result: { mean: number[] }
  }
  const days = [
    2.10459737413711, 2.89540262586289, 2.94643632379195, 4.05356367620805, 3.07697149258671, 3.3265836007174,
  ]
  for (const [day, cases] of days.entries()) assert.ok(Math.abs(incidence[day]! - cases) < 1e-12)
  for (const [at, mean] of [1.27650312487301, 1.1833382437545, 1.08396323230034].entries())
    assert.ok(Math.abs(result.mean.at(at - 3)! - mean) < 1e-12)
})
