import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { observationFaults } from '@concert/statement'
import { readSource } from './read-source.ts'
import { SourceError } from './source-error.ts'
import type { ReadOptions } from './source-reading.ts'

const indicator = 'cases_confirmed_new'
const names = ['jhu-global', 'jhu-us', 'who-daily', 'owid', 'owid-compact', 'concert', 'concert-spreadsheet']
const samples = names.map((name) =>
  readFileSync(new URL(`../../../testdata/sources/${name}.csv`, import.meta.url)),
)

function refusal(bytes: Uint8Array, options: ReadOptions = { indicator }): SourceError {
  try {
    readSource(bytes, options)
  } catch (error) {
    if (error instanceof SourceError) return error
    throw error
  }
  return assert.fail('the file was read')
}

test('readSource() refuses a file that is too large in bytes or rows', () => {
  assert.equal(refusal(samples[0]!, { indicator, maxBytes: 100 }).code, 'too-large')
  assert.equal(refusal(samples[0]!, { indicator, maxRows: 5 }).code, 'too-large')
  assert.equal(readSource(samples[0]!, { indicator, maxRows: 6 }).rows, 6)
})

test('readSource() refuses another format than it was told to read', () => {
  const { code, message } = refusal(samples[2]!, { format: 'owid' })
  assert.equal(code, 'other-format')
  assert.match(message, /Cannot read OWID file: row 1: this is the header of the WHO file/)
})

test('readSource() refuses text in a second encoding and names its rows', () => {
  const latin1 = Buffer.from(samples[2]!.toString('utf8').replaceAll('Kosovo', 'Kosovë'), 'latin1')
  const { code, faults } = refusal(latin1, { partial: true })
  assert.equal(code, 'not-utf8')
  assert.deepEqual(
    faults.map(({ place }) => place),
    [5, 6, 7, 8].map((row) => `row ${row}, column Country`),
  )
})

test('readSource() adds up to the totals of every format', () => {
  for (const bytes of samples) {
    const { observations, totals } = readSource(bytes, { indicator })
    for (const [id, total] of Object.entries(totals)) {
      const own = observations.filter((one) => one.indicator === id)
      assert.equal(
        own.reduce((sum, { value }) => sum + Number(value), 0),
        total,
      )
    }
  }
})

test('readSource() reads any mutation of a good file or throws SourceError, and states no faulty figure', () => {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.constantFrom(0, 0, 1, 1, 1, 6),
    insert: fc.oneof(
      fc.uint8Array({ maxLength: 3 }),
      fc
        .constantFrom(
          ',',
          '"',
          '\n',
          '\r\n',
          '-',
          '1',
          '7',
          ' ',
          '0',
          '.',
          '9999999999',
          'NA',
          '2020-13-01',
          '\uFEFF',
        )
        .map((text) => new TextEncoder().encode(text)),
    ),
  })
  let reads = 0
  const property = fc.property(
    fc.constantFrom(...samples),
    fc.array(edit, { minLength: 1, maxLength: 3 }),
    fc.boolean(),
    (sample, edits, partial) => {
      let bytes: Uint8Array = sample
      for (const { at, remove, insert } of edits) {
        const from = Math.floor(at * bytes.length)
        bytes = Buffer.concat([bytes.subarray(0, from), insert, bytes.subarray(from + remove)])
      }
      try {
        const { observations } = readSource(bytes, { indicator, partial })
        reads++
        for (const observation of observations) assert.deepEqual(observationFaults(observation), [])
      } catch (error) {
        if (!(error instanceof SourceError)) throw error
      }
    },
  )
  fc.assert(property, { numRuns: 10_000 })
  assert.ok(reads > 100, `only ${reads} mutated files were read`)
})
