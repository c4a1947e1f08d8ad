import assert from 'node:assert/strict'
import { test } from 'node:test'
import { curveAnswer, forecastAnswer, growthAnswer, nowcastAnswer, reproductionAnswer } from '@concert/api'
import fc from 'fast-check'
import { analyse } from '../analysis/analyse.ts'
import { agreedFault } from './agreed-fault.ts'
import { assessSeries, type Assessed, type StandingSignal } from './assess-series.ts'
import { defaultParameters } from './default-parameters.ts'
import { knownSeries, type FigureRow } from './known-series.ts'

const monday = 18_323
const identity = {
  event: 'covid-19',
  place: 'KAZ',
  indicator: 'cases_confirmed_new',
  stratum: '',
  agency: 'kaz-moh',
  audience: 'public',
  dataset: '',
}
const sets = [defaultParameters]
const shapes = {
  curve: curveAnswer,
  reproduction: reproductionAnswer,
  growth: growthAnswer,
  nowcast: nowcastAnswer,
  forecast: forecastAnswer,
}

/** Entries one after another, each bringing or restating the figure of a period. */
const said = fc.array(
  fc.record({
    period: fc.integer({ min: 0, max: 40 }),
    value: fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: 90 }) },
      fc.constantFrom(null, 0, -40, 1e15, 1e308),
    ),
  }),
  { minLength: 1, maxLength: 70 },
)
const frequencies = fc.constantFrom('day' as const, 'week' as const)

function rowsOf(entries: readonly { period: number; value: number | null }[], step: number): FigureRow[] {
  return entries.map(({ period, value }, index) => {
    const next = entries.findIndex((one, at) => at > index && one.period === period)
    return { day: monday + period * step, value, index, replaced: next < 0 ? null : next }
  })
}

test('vintages that come together give the same signals as vintages one after another', () => {
  fc.assert(
    fc.property(said, frequencies, (entries, frequency) => {
      const rows = rowsOf(entries, frequency === 'day' ? 1 : 7)
      const vintages = rows.map(({ index }) => index + 1)
      const task = { series: 1, identity: { ...identity, frequency }, rows }
      const together = assessSeries({ ...task, vintages, standing: [] }, sets)
      const apart: Assessed[] = []
      let standing: readonly StandingSignal[] = []
      for (const vintage of vintages) {
        const known = rows.filter(({ index }) => index < vintage)
        const one = assessSeries({ ...task, rows: known, vintages: [vintage], standing }, sets)
        standing = [...standing.filter(({ id }) => one.ended.every((end) => end.id !== id)), ...one.raised]
        apart.push(one)
      }
      assert.deepEqual(
        together.raised,
        apart.flatMap(({ raised }) => raised),
      )
      assert.deepEqual(
        together.ended,
        apart.flatMap(({ ended }) => ended),
      )
      for (const { observed, threshold, score } of together.raised)
        assert.ok([observed, threshold, score].every(Number.isFinite))
    }),
    { numRuns: 40 },
  )
})

test('what was known at a vintage, and what came since, give the same signals as all that ever came', () => {
  fc.assert(
    fc.property(said, frequencies, fc.nat(70), (entries, frequency, at) => {
      const rows = rowsOf(entries, frequency === 'day' ? 1 : 7)
      const first = Math.min(at, rows.length)
      const vintages = rows.map(({ index }) => index + 1).filter((vintage) => vintage > first)
      const task = { series: 1, identity: { ...identity, frequency }, vintages, standing: [] }
      const before = knownSeries(rows, frequency, first)
      const since = rows.filter(({ index }) => index >= first)
      for (const vintage of vintages)
        assert.deepEqual(
          knownSeries(since, frequency, vintage, before),
          knownSeries(rows, frequency, vintage),
        )
      assert.deepEqual(
        assessSeries({ ...task, before, rows: since }, sets),
        assessSeries({ ...task, rows }, sets),
      )
    }),
    { numRuns: 60 },
  )
})

test('whatever was reported, every figure of every analysis is a number or has a name', () => {
  fc.assert(
    fc.property(said, frequencies, (entries, frequency) => {
      const rows = rowsOf(entries, frequency === 'day' ? 1 : 7)
      const vintage = rows.length
      for (const what of Object.keys(shapes) as (keyof typeof shapes)[]) {
        const answer = analyse({ what, identity: { ...identity, frequency }, rows, vintage, sets })
        const parsed = shapes[what].partial().safeParse(answer)
        assert.equal(parsed.error?.message, undefined, what)
      }
    }),
    { numRuns: 40 },
  )
})

test('knownSeries() holds each period once, as it stood at the vintage', () => {
  const rows = rowsOf(
    [
      { period: 0, value: 4 },
      { period: 2, value: 6 },
      { period: 0, value: 5 },
      { period: 1, value: null },
    ],
    1,
  )
  const at = (vintage: number) => [...(knownSeries(rows, 'day', vintage)?.counts ?? [])]
  assert.deepEqual(at(0), [])
  assert.deepEqual(at(1), [4])
  assert.deepEqual(at(2), [4, Number.NaN, 6])
  assert.deepEqual(at(3), [5, Number.NaN, 6])
})

test('weekly counts of six years are compared with the same season of former years, those of one year with the weeks before', () => {
  const season = (week: number) => Math.round(50 + 30 * Math.sin((2 * Math.PI * week) / 52) + (week % 3))
  const raisedBy = (weeks: number): string[] => {
    const entries = Array.from({ length: weeks }, (_, period) => ({
      period,
      value: period === weeks - 1 ? 400 : season(period),
    }))
    const rows = rowsOf(entries, 7).map((row) => ({ ...row, index: 0 }))
    const task = {
      series: 1,
      identity: { ...identity, frequency: 'week' },
      rows,
      vintages: [1],
      standing: [],
    }
    const last = assessSeries(task, sets).raised.filter(({ observed }) => observed === 400)
    return last.map(({ algorithm }) => algorithm).sort()
  }
  assert.deepEqual(raisedBy(320), ['week-emergence', 'week-farrington'])
  assert.deepEqual(raisedBy(60), ['week-c2', 'week-emergence'])
})

test('all of the built-in set can be computed', () => {
  for (const agreed of defaultParameters.algorithms) assert.equal(agreedFault(agreed), undefined)
  const [c1] = defaultParameters.algorithms
  assert.match(agreedFault({ ...c1!, version: '2' })!.en, /version 2 of ears-c1/)
  assert.match(
    agreedFault({ ...c1!, algorithm: 'reproduction-number', parameters: { mean: 0.5, sd: 1 } })!.en,
    /mean > 1/,
  )
})
