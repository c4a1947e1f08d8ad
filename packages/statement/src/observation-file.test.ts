import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { indicators } from './codes/indicator.ts'
import { isGap, observationStatuses, type ObservationStatus } from './codes/observation-status.ts'
import { formatPeriod } from './codes/period.ts'
import { formatObservationFile, parseObservationFile } from './observation-file.ts'
import { observationFaults, observationKey, type Observation } from './observation.ts'
import { StatementError } from './statement-error.ts'

const header = 'place,indicator,stratum,period,value,status,cumulative'
const row = 'KAZ,cases_confirmed_new,,2020-04-28,169,A,3027'

function refusal(text: string): StatementError {
  try {
    parseObservationFile(new TextEncoder().encode(text))
  } catch (error) {
    if (error instanceof StatementError) return error
    throw error
  }
  throw new assert.AssertionError({ message: 'nothing was refused' })
}

const strata = {
  age: ['0-9', '80+', 'unknown'],
  exposure: ['CHN', 'XDP', 'unknown'],
  variant: ['B.1.1.7', 'P.1'],
}

/** Any observation in which there is no fault. */
const anyObservation: fc.Arbitrary<Observation> = fc
  .record({
    place: fc.constantFrom('KAZ', 'CN-HB', 'US-AL.01001'),
    indicator: fc.constantFrom(...indicators),
    day: fc.integer({ min: 10_000, max: 20_000 }),
    frequency: fc.constantFrom('day', 'week'),
    count: fc.oneof(fc.nat(), fc.integer({ min: 0, max: 1e10 })),
    measure: fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
    status: fc.constantFrom(...(Object.keys(observationStatuses) as ObservationStatus[])),
    stratum: fc.nat(2),
    total: fc.option(fc.nat(), { nil: undefined }),
  })
  .map(({ place, indicator, day, frequency, count, measure, status, stratum, total }) => ({
    place,
    status,
    indicator: indicator.id,
    period: formatPeriod(day, frequency),
    stratum: indicator.dimension && strata[indicator.dimension][stratum],
    value: isGap(status)
      ? null
      : indicator.type === 'category'
        ? indicator.categories![count % indicator.categories!.length]!
        : indicator.type === 'measure'
          ? measure
          : count,
    cumulative: indicator.type === 'flow' ? total : undefined,
  }))
  .map((observation) => observation as Observation)
  .filter((observation) => observationFaults(observation).length === 0)

test('parseObservationFile() gives back what formatObservationFile() was given, in its order', () => {
  const lists = fc.uniqueArray(anyObservation, { selector: observationKey, maxLength: 40 })
  fc.assert(
    fc.property(lists, (observations) => {
      const file = formatObservationFile(observations)
      assert.deepEqual(parseObservationFile(file), observations)
      assert.deepEqual(formatObservationFile(parseObservationFile(file)), file)
    }),
    { numRuns: 300 },
  )
})

test('one content has one encoding: a changed byte is refused or is another content', () => {
  const observations = [...parseObservationFile(new TextEncoder().encode(`${header}\n${row}\n`))]
  const file = formatObservationFile(observations)
  fc.assert(
    fc.property(fc.nat(file.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
      const changed = file.with(at, byte)
      let read: Observation[]
      try {
        read = parseObservationFile(changed)
      } catch (error) {
        assert.ok(error instanceof StatementError)
        return
      }
      assert.deepEqual(formatObservationFile(read), changed)
    }),
    { numRuns: 3_000 },
  )
})

test('parseObservationFile() reads a hundred thousand rows in any order of series and periods', () => {
  const observations: Observation[] = []
  for (let day = 0; day < 400; day++)
    for (let age = 0; age < 250; age++)
      observations.push({
        place: 'KAZ',
        indicator: 'deaths_by_age_new',
        stratum: age === 249 ? '80+' : `${age % 125}-${age}`,
        period: formatPeriod(18_000 + day, 'day'),
        value: day * age,
        status: 'A',
        cumulative: undefined,
      } as Observation)
  const bySeries = observations.toSorted((a, b) =>
    a.stratum! < b.stratum! ? -1 : Number(a.stratum !== b.stratum),
  )
  const distinct = new Set(observations.map(observationKey)).size
  assert.equal(distinct, 100_000)
  for (const rows of [observations, bySeries])
    assert.deepEqual(parseObservationFile(formatObservationFile(rows)), rows)
})

test('parseObservationFile() names every fault of a row by its column, and goes on to the next row', () => {
  const { faults, message } = refusal(
    `${header}\n${row}\nKaz,tests_new,x,2020-02-30,1.5,Z,-1\n${row}0\nKAZ\n`,
  )
  assert.deepEqual(
    faults.map(({ place }) => place),
    [
      ...['place', 'stratum', 'period', 'status', 'cumulative'].map((column) => `row 3, column ${column}`),
      'row 4',
      'row 5',
    ],
  )
  assert.match(
    message,
    /^Cannot read observation file: row 3, column place: "Kaz" is not an ISO 3166 code \(and 6 more\)$/,
  )
  assert.equal(faults[5]!.message, 'states the figure of row 2 again')
  assert.equal(faults[6]!.message, 'has 1 fields, not 7')
})

test('parseObservationFile() names fifty faults and no more', () => {
  assert.equal(refusal(`${header}\n${'x\n'.repeat(100_000)}`).faults.length, 50)
})

test('parseObservationFile() says how a number is to be written', () => {
  const messageFor = (value: string): string => refusal(`${header}\n${row.replace('169', value)}\n`).message
  assert.match(messageFor('169.0'), /"169.0" is not a number as a double prints it; write 169$/)
  assert.match(messageFor('1e3'), /write 1000$/)
  assert.match(messageFor('-0'), /write 0$/)
  assert.match(messageFor('many'), /"many" is not a number/)
})

test('parseObservationFile() cuts what it quotes: a row of ten million characters gives a short message', () => {
  for (const long of ['x', ',', '"', '1']) {
    const { message } = refusal(`${header}\n${long.repeat(10_000_000)}\n`)
    assert.ok(message.length < 200, message.slice(0, 300))
  }
})
