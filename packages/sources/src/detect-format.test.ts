import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { template } from './concert-table.ts'
import { detectFormat } from './detect-format.ts'
import { SourceError } from './source-error.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const sample = (name: string) =>
  readFileSync(new URL(`../../../testdata/sources/${name}.csv`, import.meta.url))

function refusal(bytes: Uint8Array): SourceError {
  try {
    detectFormat(bytes)
  } catch (error) {
    if (error instanceof SourceError) return error
    throw error
  }
  return assert.fail('the header was recognised')
}

test('detectFormat() knows each format by its header', () => {
  assert.equal(detectFormat(sample('jhu-global')), 'jhu-global')
  assert.equal(detectFormat(sample('jhu-us')), 'jhu-us')
  assert.equal(detectFormat(sample('who-daily')), 'who-daily')
  assert.equal(detectFormat(sample('owid')), 'owid')
  assert.equal(detectFormat(sample('owid-compact')), 'owid')
  assert.equal(detectFormat(sample('concert')), 'concert')
  assert.equal(detectFormat(sample('concert-spreadsheet')), 'concert')
  assert.equal(detectFormat(bytes(template())), 'concert')
  assert.equal(
    detectFormat(bytes('Date_reported, Country_code, Country, WHO_region, New_cases, Cumulative_cases\n')),
    'who-daily',
  )
})

test('detectFormat() says what stands in row 1 and what is known', () => {
  const { code, message, faults } = refusal(bytes('{\n  "success": false\n}'))
  assert.equal(code, 'unknown-format')
  assert.match(message, /row 1: found "\{", which is JSON.*jhu-global/)
  assert.equal(faults[0]!.place, 'row 1')
  assert.match(refusal(bytes('<!DOCTYPE html>')).message, /web page/)
  assert.match(refusal(bytes('a,b\n1,2\n')).message, /found "a,b"/)
  assert.match(refusal(new Uint8Array()).message, /the file is empty/)
  assert.match(refusal(new Uint8Array([0x1f, 0x8b, 8, 0])).message, /gzip/)
  assert.match(refusal(bytes('PK\u0003\u0004')).message, /workbook/)
})

test('detectFormat() refuses UTF-16 by its name', () => {
  for (const opening of [
    [0xff, 0xfe, 112, 0],
    [0xfe, 0xff, 0, 112],
    [112, 0, 108, 0],
    [0, 112, 0, 108],
  ]) {
    const { code, message } = refusal(new Uint8Array(opening))
    assert.equal(code, 'not-utf8')
    assert.match(message, /UTF-16/)
  }
})
