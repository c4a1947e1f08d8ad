import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { isPlace, observationFaults } from '@concert/statement'
import { readSource } from './read-source.ts'
import type { ReadOptions, SourceReading } from './source-reading.ts'

const header =
  'Date_reported,Country_code,Country,WHO_region,New_cases,Cumulative_cases,New_deaths,Cumulative_deaths'
const sample = readFileSync(new URL('../../../testdata/sources/who-daily.csv', import.meta.url))
const read = (lines: readonly string[], options?: ReadOptions) =>
  readSource(new TextEncoder().encode([header, ...lines].join('\n')), options)
const cases = ({ observations }: SourceReading) =>
  observations
    .filter(({ indicator }) => indicator === 'cases_confirmed_new')
    .map(({ place, period, value, status }) => `${place} ${period.slice(5)} ${value}${status}`)

test('readSource() reads new counts of a WHO file, with the running total as a check figure', () => {
  const reading = readSource(sample)
  assert.deepEqual(
    cases(reading).filter((one) => !one.startsWith('XOO')),
    [
      'NAM 03-01 0A',
      'NAM 03-02 5A',
      'NAM 03-03 -2W',
      'XKX 03-01 7W',
      'XKX 03-02 nullK',
      'XKX 03-03 4W',
      'XDP 03-01 705A',
    ],
  )
  assert.equal(reading.observations[2]!.cumulative, 5)
  assert.equal(reading.totals.deaths_confirmed_new, 1 + 1 + 6)
  for (const observation of reading.observations) assert.deepEqual(observationFaults(observation), [])
})

test('readSource() notes a first row that includes earlier days', () => {
  const { notes } = readSource(sample)
  assert.ok(
    notes.some(
      ({ place, message }) =>
        place === 'row 5, column New_cases' && /2 and a running total of 7/.test(message),
    ),
  )
  assert.ok(notes.some(({ place }) => place === 'row 4, column New_cases'))
})

test('readSource() never drops the rows of "Other" in silence', () => {
  const { observations, notes, totals } = readSource(sample)
  const others = observations.filter(({ place }) => (place as string) === 'XOO')
  const isCoded = isPlace('XOO')
  assert.equal(others.length, isCoded ? 4 : 0)
  assert.equal(
    notes.filter(({ message }) => message.startsWith('"Other" has no code')).length,
    isCoded ? 0 : 1,
  )
  assert.equal(totals.cases_confirmed_new, 3 + 11 + 705 + (isCoded ? 4 : 0))
})

test('readSource() names a new count that contradicts the running total, with both numbers', () => {
  const lines = [
    '2020-03-01,KZ,Kazakhstan,EURO,1,1,0,0',
    '2020-03-02,KZ,Kazakhstan,EURO,3,5,0,0',
    '2020-03-03,KZ,Kazakhstan,EURO,1,6,0,0',
  ]
  assert.throws(
    () => read(lines),
    /row 3, column New_cases: the new count is 3, but the running total moves by 4 from 1 to 5/,
  )
  const partial = read(lines, { partial: true })
  assert.deepEqual(cases(partial), ['KAZ 03-01 1A', 'KAZ 03-03 5W'])
  assert.deepEqual(
    partial.skipped.map(({ place }) => place),
    ['row 3, column New_cases'],
  )
})

test('readSource() lets a day without any figure explain what the next one carries, and nothing else', () => {
  const day = (date: string, figures: string) => `2020-03-${date},KZ,Kazakhstan,EURO,${figures},0,0`
  const reading = read([day('01', '5,5'), day('02', ','), day('03', '2,10')])
  assert.deepEqual(cases(reading), ['KAZ 03-01 5A', 'KAZ 03-02 nullK', 'KAZ 03-03 5W'])
  assert.match(reading.notes[0]!.message, /the new count is 2, but the running total moves by 5/)
  assert.throws(
    () => read([day('01', '5,5'), day('08', '2,10')]),
    /row 3, column New_cases: the new count is 2/,
  )
})

test('readSource() takes a later WHO file with empty cells and a row per week', () => {
  const lines = [
    '2024-01-07,KZ,Kazakhstan,EURO,,0,,0',
    '2024-01-14,KZ,Kazakhstan,EURO,3,3,,0',
    '2024-01-21,KZ,Kazakhstan,EURO,,3,,0',
    '2024-01-28,KZ,Kazakhstan,EURO,,9,,0',
  ]
  const reading = read(lines)
  assert.deepEqual(cases(reading), ['KAZ 01-14 3A', 'KAZ 01-21 nullK', 'KAZ 01-28 6W'])
  assert.match(reading.notes[0]!.message, /moves by 6 without a new count/)
})

test('readSource() reads a WHO file by day as by country', () => {
  const rows = [
    '2020-03-01,KZ,K,E,1,1,0,0',
    '2020-03-01,UZ,U,E,0,0,0,0',
    '2020-03-02,KZ,K,E,1,2,0,0',
    '2020-03-02,UZ,U,E,4,4,0,0',
  ]
  assert.deepEqual(cases(read(rows)), ['KAZ 03-01 1A', 'UZB 03-01 0A', 'KAZ 03-02 1A', 'UZB 03-02 4A'])
})

test('readSource() names dates that are none or out of order, numbers that are none, and unknown codes', () => {
  assert.throws(
    () => read(['2020-02-30,KZ,K,E,1,1,0,0']),
    /row 2, column Date_reported: "2020-02-30" is not a date/,
  )
  assert.throws(() => read(['01.03.2020,KZ,K,E,1,1,0,0']), /"01.03.2020" is not a date/)
  assert.throws(
    () => read(['2020-03-02,KZ,K,E,1,1,0,0', '2020-03-02,KZ,K,E,0,1,0,0']),
    /row 3, column Date_reported: 2020-03-02 does not follow the day before it in the rows of KAZ/,
  )
  assert.throws(
    () => read(['2020-03-02,KZ,K,E,1x,1,0,0']),
    /row 2, column New_cases: "1x" is not a whole number/,
  )
  assert.throws(
    () => read(['2020-03-02,QQ,Atlantis,E,1,1,0,0']),
    /row 2, column Country_code: no place is known for the code "QQ" and the name "Atlantis"/,
  )
})

test('readSource() takes the islands of BES, and midnight behind a date', () => {
  const rows = ['2020-03-02T00:00:00Z,XA,Bonaire,AMRO,1,1,0,0', '2020-03-02T00:00:00Z,XC,Saba,AMRO,1,1,0,0']
  assert.deepEqual(cases(read(rows)), ['BQ-BO 03-02 1A', 'BQ-SA 03-02 1A'])
})
