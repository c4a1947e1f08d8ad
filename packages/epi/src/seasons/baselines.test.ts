import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fitPoisson } from '../regression/fit-poisson.ts'
import { averageBaseline } from './average-baseline.ts'
import { totalExcess } from './excess.ts'
import { fitQuasiPoisson } from './fit-quasi-poisson.ts'
import { harmonicBaseline, type HarmonicBaseline } from './harmonic-baseline.ts'

const period = 52.1775

function near(actual: unknown, expected: number, tolerance = 1e-9): void {
  assert.ok(
    typeof actual === 'number' && Math.abs(actual - expected) <= tolerance,
    `${String(actual)}, not ${expected}`,
  )
}

function assertFinite(value: unknown, place = 'result'): void {
  if (typeof value === 'number') assert.ok(Number.isFinite(value), `${place} is ${value}`)
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) assertFinite(one, `${place}.${key}`)
}

function fitted(baseline: ReturnType<typeof harmonicBaseline>): HarmonicBaseline {
  assert.ok(baseline.gap === undefined, String(baseline.gap))
  return baseline
}

/** Five years of weeks whose expected count is known: mean 200, growing by a tenth a year, three times as high at week 10 as half a year later. */
function meanAt(week: number): number {
  return (
    200 *
    1.1 ** (week / period) *
    Math.exp((Math.log(3) / 2) * Math.cos((2 * Math.PI * (week - 10)) / period))
  )
}

test('harmonicBaseline() gives back season and trend of a series that has nothing else', () => {
  const { season, steps, dispersion } = fitted(
    harmonicBaseline(
      Array.from({ length: 260 }, (_, week) => meanAt(week)),
      { period },
    ),
  )
  near(season.peak, 10, 0.06)
  near(season.peakToTrough, 3, 1e-4)
  near(season.yearlyTrend, 1.1, 1e-9)
  assert.equal(dispersion, 1)
  for (const step of steps) {
    assert.ok(step.gap === undefined)
    near(step.excess, 0, 1e-6)
    assert.ok(step.lower < step.expected && step.expected < step.upper)
  }
})

test('what comes after learnUntil, and what is left out, is judged and not learnt from', () => {
  const counts = Array.from({ length: 260 }, (_, week) => meanAt(week))
  for (let week = 220; week < 230; week++) counts[week]! += 500
  for (let week = 100; week < 105; week++) counts[week]! += 1_000
  const leaveOut = counts.map((_, week) => week >= 100 && week < 105)
  const { steps } = fitted(harmonicBaseline(counts, { period, learnUntil: 208, leaveOut }))
  const total = totalExcess(steps)
  near(total.excess, 10_000, 1e-3)
  const step = steps[225]!
  assert.ok(step.gap === undefined && counts[225]! > step.upper)
})

test('the prediction interval holds 95 in 100 of further counts of a Poisson series', () => {
  let state = 1
  const uniform = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
  const poisson = (mean: number) => {
    let [count, left] = [0, mean]
    while ((left += Math.log(uniform())) > 0) count++
    return count
  }
  const counts = Array.from({ length: 1_040 }, (_, week) => poisson(meanAt(week % 260) / 10))
  const { steps } = fitted(
    harmonicBaseline(counts, { period, hasTrend: false, learnUntil: 260, harmonics: 2 }),
  )
  let inside = 0
  for (let week = 0; week < 260; week++) {
    const step = steps[week]!
    if (step.gap === undefined && counts[week]! >= step.lower && counts[week]! <= step.upper) inside++
  }
  assert.ok(inside / 260 > 0.9 && inside / 260 < 1, String(inside / 260))
})

test('days without a figure and corrections below 0 have an expectation and no excess', () => {
  const counts = Array.from({ length: 160 }, (_, week) => meanAt(week))
  counts[70] = NaN
  counts[71] = -4
  const { steps } = fitted(harmonicBaseline(counts, { period }))
  const [missing, negative] = [steps[70]!, steps[71]!]
  assert.ok(missing.gap === undefined && negative.gap === undefined)
  assert.deepEqual([missing.excess, negative.excess], ['missing', 'negative'])
  near(missing.expected, meanAt(70), 1e-6)
  assert.equal(totalExcess(steps).gaps, 2)
})

test('series that teach no season are gaps by name', () => {
  assert.deepEqual(harmonicBaseline([], { period }), { gap: 'too-short' })
  assert.deepEqual(harmonicBaseline(new Float64Array(60).fill(5), { period }), { gap: 'too-short' })
  assert.deepEqual(harmonicBaseline(new Float64Array(200), { period }), { gap: 'no-cases' })
  assert.deepEqual(harmonicBaseline(new Float64Array(200).fill(NaN), { period }), { gap: 'too-short' })
  assert.throws(() => harmonicBaseline([], { period: 2 }), RangeError)
})

const value = fc.oneof(fc.nat(100), fc.constantFrom(0, NaN, -4, 1e308, 5e-324, Infinity))

test('no series whatever lets NaN or an infinity out', () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 20, maxLength: 60 }), (counts) => {
      const baseline = harmonicBaseline(counts, { period: 12 })
      assertFinite(baseline)
      if (baseline.gap === undefined) assertFinite(totalExcess(baseline.steps))
      const former = [counts.slice(1), counts.slice(2), counts.slice(3)]
      const average = averageBaseline(counts, former)
      assertFinite(average)
      assertFinite(totalExcess(average))
    }),
    { numRuns: 300 },
  )
})

test('fitQuasiPoisson() gives the coefficients of the other regression here, and residuals that add up to nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 20, maxLength: 60 }), (counts) => {
      if (counts.filter((one) => one > 0).length < 10) return
      const columns = [
        counts.map(() => 1),
        counts.map((_, row) => Math.sin(row / 3)),
        counts.map((_, row) => row / 40),
      ]
      const fit = fitQuasiPoisson(
        Float64Array.from(counts),
        columns.map((one) => Float64Array.from(one)),
      )
      const other = fitPoisson(
        counts,
        counts.map((_, row) => columns.map((column) => column[row]!)),
      )
      assert.ok(fit !== undefined && other !== undefined)
      for (const [at, one] of other.entries()) near(fit.coefficients[at], one, 1e-6)
      for (const column of columns)
        near(
          column.reduce((sum, one, row) => sum + one * (counts[row]! - fit.means[row]!), 0),
          0,
          1e-3,
        )
    }),
    { numRuns: 50 },
  )
})

test('the variance of a mean alone is dispersion over the sum of the counts', () => {
  const fit = fitQuasiPoisson(Float64Array.of(2, 4, 6, 8), [Float64Array.of(1, 1, 1, 1)])
  assert.ok(fit !== undefined)
  near(fit.means[0], 5)
  near(fit.dispersion, 20 / 5 / 3)
  near(fit.unscaledVariance(Float64Array.of(1)), 1 / 20)
})

test('columns that depend on one another have no fit', () => {
  const one = Float64Array.of(1, 1, 1, 1)
  assert.equal(fitQuasiPoisson(Float64Array.of(2, 4, 6, 8), [one, one.map((x) => 2 * x)]), undefined)
  assert.equal(fitQuasiPoisson(Float64Array.of(2), [Float64Array.of(1)]), undefined)
})

test('averageBaseline() is the mean of former years with the interval of one more by Student t', () => {
  // 8, 10, 12, 14, 16: mean 12, variance 10, t(0.975; 4) = 2.776445.
  const [step] = averageBaseline([20], [[8], [10], [12], [14], [16]])
  assert.ok(step?.gap === undefined)
  near(step!.expected, 12)
  near(step!.upper - 12, 2.7764451051977987 * Math.sqrt(12), 1e-9)
  near(step!.excess, 8)
  near(step!.ratio, 20 / 12)
})

test('averageBaseline() names what it cannot say', () => {
  const steps = averageBaseline(
    [5, NaN, -1, 3],
    [
      [4, 4, 4, 0],
      [6, 6, 6, 0],
      [NaN, -9, 5],
    ],
  )
  assert.deepEqual(
    steps.map((step) => step.gap ?? step.excess),
    [0, 'missing', 'negative', 3],
  )
  const last = steps[3]!
  assert.equal(last.gap === undefined && last.ratio, 'no-cases')
  assert.deepEqual(averageBaseline([5], [[4]]), [{ gap: 'too-short' }])
  assert.deepEqual(averageBaseline([5], []), [{ gap: 'too-short' }])
  assert.deepEqual(averageBaseline([], [[4]]), [])
})

test('level, trend, season, dispersion and standard errors are those of glm in R 4.2.2', () => {
  const counts = [
    12, 15, 22, 30, 34, 41, 38, 30, 25, 17, 12, 9, 14, 13, 25, 33, 42, 40, 45, 33, 24, 20, 11, 12,
  ]
  counts.push(15, 20, 22, 39, 44, 47, 43, 38, 30, 22, 14, 13)
  const columns = [
    counts.map(() => 1),
    counts.map((_, month) => (month - 18) / 12),
    counts.map((_, month) => Math.sin((2 * Math.PI * month) / 12)),
    counts.map((_, month) => Math.cos((2 * Math.PI * month) / 12)),
  ].map((column) => Float64Array.from(column))
  const fit = fitQuasiPoisson(Float64Array.from(counts), columns)
  assert.ok(fit !== undefined)
  for (const [at, expected] of [
    3.16740477587655, 0.0926761464502867, 0.306550728660953, -0.568833041648709,
  ].entries())
    near(fit.coefficients[at], expected, 1e-9)
  // R says 0.2133: counts are not taken for surer than Poisson ones.
  assert.equal(fit.dispersion, 1)
  for (const [month, mean, error] of [
    [0, 11.699633477018, 0.0911074035179421],
    [19, 33.5983274796893, 0.0527842637377417],
    [35, 14.19367942283, 0.0893340166819381],
  ] as const) {
    near(fit.means[month], mean, 1e-7)
    const row = Float64Array.from(columns, (column) => column[month]!)
    near(Math.sqrt(fit.unscaledVariance(row)), error, 1e-7)
  }
  const { steps, season } = fitted(harmonicBaseline(counts, { period: 12 }))
  const step = steps[19]!
  assert.ok(step.gap === undefined)
  near(step.expected, 33.5983274796893, 1e-7)
  near(season.yearlyTrend, Math.exp(0.0926761464502867), 1e-8)
})
