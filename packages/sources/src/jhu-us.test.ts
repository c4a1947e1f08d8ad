import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { isPlace } from '@concert/statement'
import { readSource } from './read-source.ts'
import { SourceError } from './source-error.ts'

const sample = readFileSync(new URL('../../../testdata/sources/jhu-us.csv', import.meta.url), 'utf8')
const read = (text: string) =>
  readSource(new TextEncoder().encode(text), { indicator: 'deaths_confirmed_new' })

test('readSource() gives every row of the US file a place by its own FIPS code or UID', () => {
  const { observations, totals, columns } = read(sample)
  const places = [...new Set(observations.map(({ place }) => place))]
  assert.deepEqual(places, [
    'US-AL.01001',
    'US-AL.80001',
    'US-UT.84070015',
    'PRI.72001',
    'GUM',
    'USA.diamond-princess',
  ])
  assert.ok(places.every(isPlace))
  assert.deepEqual(totals, { deaths_confirmed_new: 1 + 2 + 3 + 4 + 5 + 6 })
  assert.ok(columns.ignored.includes('Population'))
})

test('readSource() reads a US file without the population column alike', () => {
  const cases = sample.replace(',Population', '').replaceAll(/US",(\d+),/g, 'US",')
  assert.deepEqual(read(cases).observations, read(sample).observations)
})

test('readSource() names a state that no rule knows and a row without a number', () => {
  assert.throws(
    () => read(sample.replace('Autauga,Alabama', 'Autauga,Atlantis')),
    (error) => {
      assert.ok(error instanceof SourceError)
      assert.deepEqual(error.faults, [
        { place: 'row 2, column Province_State', message: 'no code is known for "Atlantis"' },
      ])
      return true
    },
  )
  assert.throws(() => read(sample.replace('84070015', 'x')), /row 4, column UID: "x" is not a number of JHU/)
})
