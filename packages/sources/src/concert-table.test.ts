import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { template } from './concert-table.ts'
import { readSource } from './read-source.ts'
import { SourceError } from './source-error.ts'

const header = template().trim()
const sample = (name: string) =>
  readFileSync(new URL(`../../../testdata/sources/${name}.csv`, import.meta.url))

function faultsOf(head: string, ...lines: string[]): string[] {
  try {
    readSource(new TextEncoder().encode([head, ...lines].join('\n')))
  } catch (error) {
    if (error instanceof SourceError) return error.faults.map(({ place, message }) => `${place}: ${message}`)
    throw error
  }
  return assert.fail('the table was read')
}

test('template() is the header and nothing else, and has no rows to read', () => {
  assert.equal(template(), 'place,period,indicator,value,unit,status,definition,stratum,cumulative,source\n')
  assert.throws(() => readSource(new TextEncoder().encode(template())), /there is no row below the header/)
})

test('readSource() reads figures, named gaps, classes and measures of a table', () => {
  const { observations, totals, source } = readSource(sample('concert'))
  assert.deepEqual(observations[0], {
    place: 'KAZ',
    period: '2020-04-29',
    indicator: 'cases_confirmed_new',
    value: 12,
    status: 'A',
    stratum: undefined,
    cumulative: 3027,
    unit: 'persons',
    definition: '1',
  })
  assert.deepEqual(
    observations.map(({ value }) => value),
    [12, null, 0, 'clusters', -1.5],
  )
  assert.deepEqual(totals, { cases_confirmed_new: 12, deaths_by_age_new: 0 })
  assert.equal(source.name, 'Ministry of Health, daily bulletin')
})

test('readSource() reads what a spreadsheet saves: a mark, semicolons and CRLF', () => {
  const { observations, notes } = readSource(sample('concert-spreadsheet'))
  assert.deepEqual(
    observations.map(({ place, value }) => `${place} ${value}`),
    ['KAZ 12', 'UZB 7'],
  )
  assert.deepEqual(notes, [{ place: 'row 1', message: 'cells are separated by semicolons' }])
})

test('readSource() names every fault of a row by its column', () => {
  assert.deepEqual(faultsOf(header, 'Kazakhstan,29.04.2020,cases,1,,Z,,,,'), [
    'row 2, column place: "Kazakhstan" is not an ISO 3166 code; write KAZ',
    'row 2, column period: "29.04.2020" is neither a date as 2020-04-29 nor a week as 2020-W17',
    'row 2, column indicator: "cases" is not in the code list',
    'row 2, column status: "Z" is not in the code list CL_OBS_STATUS',
  ])
  const row = (value: string, rest: string) => `KAZ,2020-04-29,cases_confirmed_new,${value},${rest}`
  assert.match(
    faultsOf(header, row('"1,234"', ',,,,,'))[0]!,
    /row 2, column value: "1,234" is not a plain number/,
  )
  assert.match(faultsOf(header, row('1.5', ',,,,,'))[0]!, /row 2, column value: 1.5 is not a whole number/)
  assert.match(
    faultsOf(header, row('', ',,,,,'))[0]!,
    /row 2, column value: is missing: a gap needs a status/,
  )
  assert.match(faultsOf(header, row('-3', ',,,,,'))[0]!, /negative/)
  assert.match(faultsOf(header, row('3', ',O,,,,'))[0]!, /must be null: status O names a gap/)
  assert.match(faultsOf(header, row('3', 'tests,,,,,'))[0]!, /row 2, column unit:/)
  assert.match(faultsOf(header, row('3', ',,2,,,'))[0]!, /row 2, column definition:/)
  assert.match(faultsOf(header, row('3', ',,,60-69,,'))[0]!, /row 2, column stratum:/)
  assert.match(
    faultsOf(header, row('3', ',,,,1.5,'))[0]!,
    /row 2, column cumulative: "1.5" is not a whole number/,
  )
})

test('readSource() names a figure that is stated twice', () => {
  const row = 'KAZ,2020-04-29,cases_confirmed_new,1'
  assert.deepEqual(faultsOf('place,period,indicator,value', row, row), [
    'row 3, column value: row 2 states the same figure: KAZ|cases_confirmed_new||2020-04-29',
  ])
})

test('readSource() refuses columns that the table does not have, or has twice', () => {
  assert.match(
    faultsOf('place,period,indicator,value,region', 'a,b,c,d,e')[0]!,
    /row 1, column region: "region" is not a column/,
  )
  assert.match(
    faultsOf('place,period,indicator,value,value', 'a,b,c,d,e')[0]!,
    /the column value stands twice/,
  )
})
