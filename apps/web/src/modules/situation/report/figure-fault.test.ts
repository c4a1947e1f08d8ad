import {
  indicators,
  observationFaults,
  observationStatuses,
  type Observation,
  type ObservationStatus,
} from '@concert/statement'
import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figureFault } from './figure-fault.ts'
import { isStated, noFigure, readFigure, withStatus, type Figure } from './figure.ts'

const indicator = fc.constantFrom(...indicators)
const status = fc.constantFrom(...(Object.keys(observationStatuses) as ObservationStatus[]))
const typed = fc.oneof(
  fc.integer({ min: -100, max: 100_000 }).map(String),
  fc.integer({ min: -20_000_000_000, max: 20_000_000_000 }).map(String),
  fc.double({ noNaN: true, min: -1e3, max: 1e3 }).map((value) => value.toFixed(9)),
  fc.constantFrom('', '1e16', '9'.repeat(17), '0', '-0', 'clusters', 'open', '3,5 %', '12 ', 'n/a'),
)
const strata = { age: '60-69', exposure: 'KAZ', variant: 'B.1.1.7' }

test('figureFault() finds a fault exactly where the schema of what can be said does', () => {
  fc.assert(
    fc.property(indicator, status, typed, (indicator, status, text) => {
      const figure = readFigure(text, withStatus(noFigure, status), indicator, ',')
      const stratum = indicator.dimension === undefined ? undefined : strata[indicator.dimension]
      const said = { place: 'KAZ', period: '2020-W17', indicator: indicator.id, stratum, ...figure }
      const faults = observationFaults(said as Observation)
      assert.equal(figureFault(figure, indicator) === undefined, faults.length === 0, JSON.stringify(said))
    }),
    { numRuns: 3_000 },
  )
})

test('readFigure() keeps what it cannot read as it was typed', () => {
  const cases = indicators.find(({ id }) => id === 'cases_confirmed_new')!
  assert.deepEqual(readFigure(' 12a ', noFigure, cases, ','), { value: '12a', status: 'A' })
  assert.deepEqual(readFigure('1 041', noFigure, cases, ','), { value: 1_041, status: 'A' })
})

test('a number ends a named gap, and a named gap ends the number', () => {
  const cases = indicators.find(({ id }) => id === 'cases_confirmed_new')!
  const gap: Figure = withStatus({ value: 5, status: 'P' }, 'O')
  assert.deepEqual(gap, { value: null, status: 'O' })
  assert.deepEqual(readFigure('7', gap, cases, '.'), { value: 7, status: 'A' })
  assert.deepEqual(withStatus(gap, 'A'), noFigure)
})

test('isStated() tells zero, a gap and a typing error from an empty field', () => {
  assert.equal(isStated(noFigure), false)
  for (const figure of [
    { value: 0, status: 'A' },
    { value: null, status: 'O' },
    { value: 'x', status: 'A' },
    { value: '', status: 'P' },
  ] as const)
    assert.equal(isStated(figure), true)
})
