import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { observationFaults } from '@concert/statement'
import { readSource } from './read-source.ts'
import type { SourceReading } from './source-reading.ts'

const sample = (name: string) =>
  readFileSync(new URL(`../../../testdata/sources/${name}.csv`, import.meta.url))
const said = ({ observations }: SourceReading) =>
  observations.map((one) => `${one.place} ${one.indicator} ${one.period.slice(5)} ${one.value}${one.status}`)
const header = 'iso_code,location,date,total_cases,new_cases'
const read = (...lines: string[]) => readSource(new TextEncoder().encode([header, ...lines].join('\n')))

test("readSource() reads the old form of OWID's table, its columns found by name", () => {
  const reading = readSource(sample('owid'))
  assert.deepEqual(said(reading), [
    'KAZ cases_confirmed_new 03-13 0A',
    'KAZ cases_confirmed_new 03-14 4A',
    'KAZ tests_new 03-14 12A',
    'KAZ cases_confirmed_new 03-15 2A',
    'KAZ deaths_confirmed_new 03-15 1A',
    'KAZ tests_new 03-15 nullO',
    'KAZ cases_confirmed_new 03-16 3A',
    'KAZ deaths_confirmed_new 03-16 0A',
    'KAZ tests_new 03-16 30A',
    'XKX cases_confirmed_new 03-14 2A',
  ])
  assert.deepEqual(reading.totals, { cases_confirmed_new: 11, deaths_confirmed_new: 1, tests_new: 42 })
  assert.ok(reading.columns.ignored.includes('new_cases_smoothed'))
  for (const observation of reading.observations) assert.deepEqual(observationFaults(observation), [])
})

test('readSource() leaves aggregates out and notes each once', () => {
  assert.deepEqual(readSource(sample('owid')).notes, [
    { place: 'row 7, column location', message: '"World" is an aggregate: its rows are left out' },
    { place: 'row 8, column location', message: '"High income" is an aggregate: its rows are left out' },
  ])
})

test("readSource() reads the compact form of OWID's table, by name where the code is empty", () => {
  const reading = readSource(sample('owid-compact'))
  assert.deepEqual(
    said(reading).filter((one) => one.includes('cases')),
    [
      'KAZ cases_confirmed_new 03-14 4A',
      'KAZ cases_confirmed_new 03-15 2A',
      'GB-ENG cases_confirmed_new 03-14 6A',
    ],
  )
  assert.equal(reading.notes.length, 1)
})

test('readSource() names a place that is neither a state nor a known aggregate', () => {
  assert.throws(
    () => read('OWID_XYZ,Atlantis,2020-03-14,1,1'),
    /row 2, column iso_code: no place is known for the code "OWID_XYZ"/,
  )
})

test('readSource() takes the total where OWID withholds a negative count', () => {
  const reading = read('KAZ,Kazakhstan,2020-03-14,9,9', 'KAZ,Kazakhstan,2020-03-15,7,')
  assert.deepEqual(said(reading), ['KAZ cases_confirmed_new 03-14 9A', 'KAZ cases_confirmed_new 03-15 -2W'])
})
