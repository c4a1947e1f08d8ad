import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { observationFaults } from '@concert/statement'
import { indicatorFromFileName } from './jhu-wide.ts'
import { readSource } from './read-source.ts'
import { SourceError } from './source-error.ts'
import type { ReadOptions, SourceReading } from './source-reading.ts'

const indicator = 'cases_confirmed_new'
const header = 'Province/State,Country/Region,Lat,Long,1/22/20,1/23/20,1/24/20'
const table = (...lines: string[]) => new TextEncoder().encode(`${[header, ...lines].join('\n')}\n`)
const read = (bytes: Uint8Array, options: ReadOptions = {}) => readSource(bytes, { indicator, ...options })
const said = ({ observations }: SourceReading) =>
  observations.map(({ place, period, value, status }) => `${place} ${period.slice(5)} ${value}${status}`)
const sample = readFileSync(new URL('../../../testdata/sources/jhu-global.csv', import.meta.url))

function refusal(bytes: Uint8Array, options?: ReadOptions): SourceError {
  try {
    read(bytes, options)
  } catch (error) {
    if (error instanceof SourceError) return error
    throw error
  }
  return assert.fail('the file was read')
}

const faultsOf = (...lines: string[]) =>
  refusal(table(...lines)).faults.map(({ place, message }) => `${place}: ${message}`)

test('readSource() turns the running totals of a JHU file into new counts, in the order of the file', () => {
  const reading = read(sample)
  assert.deepEqual(said(reading), [
    'KAZ 01-22 0A',
    'KAZ 01-23 0A',
    'KAZ 01-24 2A',
    'KAZ 01-25 3A',
    'CN-HB 01-22 4W',
    'CN-HB 01-23 5A',
    'CN-HB 01-24 nullK',
    'CN-HB 01-25 11W',
    'BES 01-22 0A',
    'BES 01-23 3A',
    'BES 01-24 -2W',
    'CAN.recovered 01-22 0A',
    'CAN.recovered 01-23 0A',
    'CAN.recovered 01-24 -1W',
    'CAN.recovered 01-25 1A',
    'KOR 01-24 1W',
    'KOR 01-25 0A',
  ])
  assert.deepEqual(reading.totals, { cases_confirmed_new: 5 + 20 + 1 + 0 + 1 })
  assert.equal(reading.rows, 6)
  assert.match(reading.source.name, /Johns Hopkins/)
  assert.equal(reading.source.licence, 'CC BY 4.0')
  assert.deepEqual(reading.columns.ignored, ['Lat', 'Long'])
  for (const observation of reading.observations) assert.deepEqual(observationFaults(observation), [])
})

test('readSource() notes what it kept: names, falls, blank lines', () => {
  assert.deepEqual(
    read(sample).notes.map(({ place, message }) => `${place}: ${message}`),
    [
      'row 3, column Country/Region: "Mainland China" is read as CHN',
      'row 4, column Country/Region: "Netherlands" is read as NLD',
      'row 4, column 1/24/20: the running total falls from 3 to 1',
      'row 5: the line is blank',
      'row 6, column 1/24/20: the running total falls from 0 to -1',
      'row 7, column Country/Region: "Korea, South" is read as KOR',
    ],
  )
})

test('readSource() needs to be told what a JHU file counts', () => {
  assert.equal(refusal(sample, { indicator: undefined }).code, 'indicator-needed')
  assert.equal(refusal(sample, { indicator: 'tests_new' }).code, 'indicator-needed')
  assert.equal(indicatorFromFileName('time_series_covid19_confirmed_global.csv'), indicator)
  assert.equal(indicatorFromFileName('2020-04-17_deaths.csv.gz'), 'deaths_confirmed_new')
  assert.equal(indicatorFromFileName('time_series_covid19_recovered_global.csv'), undefined)
})

test('readSource() reads the days of a header in each way that they have been written', () => {
  const days = '1/31/20,02/01/2020,2020-02-02'
  const bytes = new TextEncoder().encode(
    `Province_State,Country_Region,Lat,Long_,${days}\n,Italy,1,2,0,1,2\n`,
  )
  assert.deepEqual(said(read(bytes)), ['ITA 01-31 0A', 'ITA 02-01 1A', 'ITA 02-02 1A'])
})

test('readSource() reads a wide file without coordinates, and no column in place of a day', () => {
  const bytes = (columns: string) =>
    new TextEncoder().encode(`Province/State,Country/Region,${columns},1/23/20\n,Italy,0,1\n`)
  assert.deepEqual(said(read(bytes('1/22/20'))), ['ITA 01-22 0A', 'ITA 01-23 1A'])
  assert.match(refusal(bytes('Population')).message, /row 1, column Population: "Population" is not a date/)
})

test('readSource() names every faulty cell by row and column', () => {
  assert.deepEqual(faultsOf(',Italy,1,2,"1,234",1.5,n/a', ',Spain,1,2,NaN,-,0'), [
    'row 2, column 1/22/20: "1,234" is not a whole number',
    'row 2, column 1/23/20: "1.5" is not a whole number',
    'row 2, column 1/24/20: "n/a" is not a whole number',
    'row 3, column 1/22/20: "NaN" is not a whole number',
    'row 3, column 1/23/20: "-" is not a whole number',
  ])
  assert.deepEqual(faultsOf(',Italy,1,2,0,0'), ['row 2: the row has 6 cells and the header 7'])
  assert.match(faultsOf(',"Italy,1,2,0,0')[0]!, /row 2: the quote that opens in column 2 is never closed/)
})

test('readSource() names a name that no rule knows, and drops no row', () => {
  assert.deepEqual(faultsOf('Atlantis,China,1,2,0,0,0', ',Atlantis,1,2,0,0,0'), [
    'row 2, column Province/State: no code is known for "Atlantis" of "China"',
    'row 3, column Country/Region: no code is known for "Atlantis"',
  ])
})

test('readSource() refuses a header whose days are not days in order, partial or not', () => {
  const faults = (days: string) => {
    const bytes = new TextEncoder().encode(
      `Province/State,Country/Region,Lat,Long,${days}\n,Italy,1,2,0,0,0\n`,
    )
    const error = refusal(bytes, { partial: true })
    assert.equal(error.code, 'faulty-header')
    return error.faults.map(({ place, message }) => `${place}: ${message}`)
  }
  assert.deepEqual(faults('1/22/20,13/1/20,2/30/20'), [
    'row 1, column 13/1/20: "13/1/20" is not a date',
    'row 1, column 2/30/20: "2/30/20" is not a date',
  ])
  assert.deepEqual(faults('1/23/20,1/22/20,1/23/20'), [
    'row 1, column 1/22/20: does not follow the day before it',
    'row 1, column 1/23/20: does not follow the day before it',
  ])
  assert.match(faults(',,')[0]!, /no column is a day/)
})

test('readSource() carries over days that the header leaves out, and notes them', () => {
  const bytes = new TextEncoder().encode(
    'Province/State,Country/Region,Lat,Long,1/22/20,1/24/20\n,Italy,1,2,0,3\n',
  )
  const reading = read(bytes)
  assert.deepEqual(said(reading), ['ITA 01-22 0A', 'ITA 01-24 3W'])
  assert.deepEqual(reading.notes, [
    { place: 'row 1, column 1/24/20', message: 'days are missing before this one' },
  ])
})

test('readSource() notes a column without a name when it is empty and refuses one that holds figures', () => {
  const bytes = (last: string) => new TextEncoder().encode(`${header},\n,Italy,1,2,0,0,0,${last}\n`)
  assert.deepEqual(read(bytes('')).notes, [
    { place: 'row 1, column 8 (without a name)', message: 'the column has no name' },
  ])
  assert.deepEqual(refusal(bytes('7')).faults, [
    { place: 'row 2, column 8 (without a name)', message: '"7" stands under no date' },
  ])
})

test('readSource() reads a place in two rows as one series where they complete each other', () => {
  const reading = read(table('Hong Kong,Hong Kong,1,2,2,5,', ',Italy,1,2,0,0,0', 'Hong Kong,China,1,2,0,0,7'))
  assert.deepEqual(said(reading), [
    'ITA 01-22 0A',
    'ITA 01-23 0A',
    'ITA 01-24 0A',
    'HKG 01-22 2W',
    'HKG 01-23 3A',
    'HKG 01-24 2A',
  ])
  assert.deepEqual(reading.totals, { cases_confirmed_new: 7 })
  assert.ok(
    reading.notes.some(
      ({ message }) => message === 'HKG also stands in row 2; the two are read as one series',
    ),
  )
})

test('readSource() refuses a place in two rows that contradict each other', () => {
  assert.deepEqual(faultsOf(',Italy,1,2,2,5,6', ',Italy,1,2,0,4,0'), [
    'row 3, column 1/23/20: ITA also stands in row 2, and there with 5',
  ])
})

test('readSource() with partial leaves faulty rows out and names them', () => {
  const bytes = table(',Italy,1,2,0,x,0', ',Spain,1,2,0,1,2', 'Atlantis,China,1,2,0,0,0')
  const reading = read(bytes, { partial: true })
  assert.deepEqual(said(reading), ['ESP 01-22 0A', 'ESP 01-23 1A', 'ESP 01-24 1A'])
  assert.deepEqual(
    reading.skipped.map(({ place }) => place),
    ['row 2, column 1/23/20', 'row 4, column Province/State'],
  )
  assert.equal(refusal(table(',Italy,1,2,0,x,0'), { partial: true }).code, 'faulty-rows')
})

test('a refusal names 50 faults and counts all others', () => {
  const { faults, message } = refusal(table(...Array.from({ length: 70 }, () => ',Atlantis,1,2,0,0,0')))
  assert.equal(faults.length, 50)
  assert.match(message, /^Cannot read JHU global file: row 2, column Country\/Region: .* \(and 69 more\)$/)
})
