import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { indicators, type Indicator } from './codes/indicator.ts'
import { isGap, observationStatuses, type ObservationStatus } from './codes/observation-status.ts'
import {
  isCount,
  observationFaults,
  isSameFigure,
  observationKey,
  observationSchema,
  type Observation,
} from './observation.ts'

const base = {
  place: 'KAZ',
  period: '2020-04-28',
  indicator: 'cases_confirmed_new',
  value: 1,
} as unknown as Observation
const statuses = Object.keys(observationStatuses) as ObservationStatus[]
const strata = { age: '60-69', exposure: 'CHN', variant: 'B.1.1.7' }

function faultsOf(change: Partial<Record<keyof Observation, unknown>>): string[] {
  return observationFaults({ ...base, ...change } as Observation).map(({ place }) => place)
}

function stratumOf({ dimension }: Indicator): string | undefined {
  return dimension && strata[dimension]
}

test('a count is a whole number from 0 to ten thousand million', () => {
  for (const value of [0, 1, 10_000_000_000]) assert.deepEqual(faultsOf({ value }), [])
  for (const value of [
    -1,
    1.5,
    -0,
    10_000_000_001,
    1e308,
    Number.NaN,
    Infinity,
    -Infinity,
    '1',
    true,
    undefined,
  ])
    assert.deepEqual(faultsOf({ value }), ['value'], String(value))
})

test('a count is negative only as a net revision, status W', () => {
  assert.deepEqual(faultsOf({ value: -12, status: 'W' }), [])
  for (const status of statuses.filter((one) => one !== 'W' && !isGap(one)))
    assert.deepEqual(faultsOf({ value: -12, status }), ['value'])
})

test('a value is missing exactly when the status names a gap, for every indicator and every status', () => {
  for (const indicator of indicators)
    for (const status of statuses) {
      const value = indicator.categories?.[0] ?? 1
      const of = (value: unknown): string[] =>
        faultsOf({ indicator: indicator.id, stratum: stratumOf(indicator), status, value })
      assert.deepEqual(of(null), isGap(status) ? [] : ['value'])
      assert.deepEqual(of(value), isGap(status) ? ['value'] : [])
    }
})

test('a class is one of those of its indicator, and never a number', () => {
  for (const { id, categories } of indicators.filter(({ type }) => type === 'category')) {
    for (const value of categories!) assert.deepEqual(faultsOf({ indicator: id, value }), [])
    for (const value of ['', 'None', 0, 'constructor'])
      assert.deepEqual(faultsOf({ indicator: id, value }), ['value'])
  }
})

test('a measure may be negative and fractional, and prints without an exponent', () => {
  const of = (value: number): string[] => faultsOf({ indicator: 'gdp_growth', value })
  for (const value of [0, -2.7, 4.8, 1e15, 1e-6]) assert.deepEqual(of(value), [])
  for (const value of [-0, 1e308, 1.1e15, 1e-7, Number.NaN, Infinity]) assert.deepEqual(of(value), ['value'])
  fc.assert(
    fc.property(fc.double(), (value) => {
      if (of(value).length === 0) assert.match(String(value), /^-?\d+(?:\.\d+)?$/)
    }),
  )
})

test('unit and definition are those of the code list or left out', () => {
  for (const indicator of indicators) {
    const of = (change: object): string[] =>
      faultsOf({
        indicator: indicator.id,
        status: 'L',
        value: null,
        stratum: stratumOf(indicator),
        ...change,
      })
    assert.deepEqual(of({ unit: indicator.unit, definition: indicator.version }), [])
    assert.deepEqual(of({ unit: 'deaths', definition: '9' }), ['unit', 'definition'])
  }
})

test('only what is new in a period has a running total, and it is a count', () => {
  for (const indicator of indicators) {
    const change = { indicator: indicator.id, status: 'L', value: null, stratum: stratumOf(indicator) }
    assert.deepEqual(faultsOf({ ...change, cumulative: 5 }), indicator.type === 'flow' ? [] : ['cumulative'])
  }
  for (const cumulative of [-1, 1.5, -0, 1e11, Number.NaN])
    assert.deepEqual(faultsOf({ cumulative }), ['cumulative'], String(cumulative))
})

test('every fault of an observation is named at once', () => {
  assert.deepEqual(
    faultsOf({ value: -1, unit: 'tests', definition: '2', stratum: '60-69', cumulative: -1 }),
    ['value', 'unit', 'definition', 'stratum', 'cumulative'],
  )
  assert.deepEqual(faultsOf({ indicator: 'cases' }), ['indicator'])
  assert.deepEqual(faultsOf({ status: 'Z' }), ['status'])
})

test('the schema and observationFaults() agree on every value', () => {
  const values = fc.oneof(
    fc.double(),
    fc.integer(),
    fc.constantFrom(null, 'none', 'open', '', 0, -0, 1e10, 1e10 + 1),
  )
  const anyObservation = fc.record({
    indicator: fc.constantFrom(...indicators.map(({ id }) => id)),
    value: values,
    status: fc.option(fc.constantFrom(...statuses), { nil: undefined }),
    stratum: fc.option(fc.constantFrom(...Object.values(strata), 'unknown', 'x y'), { nil: undefined }),
  })
  fc.assert(
    fc.property(anyObservation, (change) => {
      const observation = { ...base, ...change } as Observation
      const taken = observationSchema.safeParse(observation).success
      assert.equal(taken, observationFaults(observation).length === 0)
    }),
    { numRuns: 500 },
  )
})

test('isCount() takes no negative zero', () => {
  assert.ok(isCount(0) && !isCount(-0))
})

test('observationKey() and isSameFigure() tell figures apart by place, indicator, stratum and period, and by nothing else', () => {
  assert.equal(observationKey(base), observationKey({ ...base, value: 7, status: 'P' }))
  assert.ok(isSameFigure(base, { ...base, value: 7, status: 'P' }))
  const others: Partial<Record<keyof Observation, string>>[] = [
    { place: 'KGZ' },
    { period: '2020-04-29' },
    { indicator: 'tests_new' },
    { stratum: '60-69' },
  ]
  for (const one of others) {
    const other = { ...base, ...one } as Observation
    assert.notEqual(observationKey(other), observationKey(base))
    assert.ok(!isSameFigure(other, base))
  }
})
