import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { pageUrl, pageWithExample, vectors } from '../../../testdata/statement/generate.ts'
import {
  commitTo,
  firstDay,
  formatEntry,
  formatObservationFile,
  formatStatement,
  instantMs,
  isInstant,
  isPlace,
  lastDay,
  parseEntry,
  parseEnvelope,
  parseJson,
  parseObservationFile,
  parseStatement,
  stateOf,
  verifyCommitment,
  type Commitment,
  type Frame,
  type Period,
  type Place,
  StatementError,
} from './index.ts'

type Refused = { readonly code: string; readonly place?: string }
type ByteVector = { readonly name: string; readonly base64: string; readonly refused?: Refused }
type CodeVectors<T> = {
  readonly valid: readonly T[]
  readonly invalid: readonly { text: string; why: string }[]
}

const folder = new URL('../../../testdata/statement/', import.meta.url)

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
}

function refusedAs({ code, place }: Refused): (error: unknown) => true {
  return (error) => {
    assert.ok(error instanceof StatementError, String(error))
    assert.equal(error.code, code, error.message)
    if (place !== undefined)
      assert.ok(
        error.faults.some((fault) => fault.place === place),
        `${JSON.stringify(error.faults)} do not name ${place}`,
      )
    assert.match(error.message, /^Cannot [^\n]+$/)
    return true
  }
}

function runBytes(file: string, parse: (bytes: Uint8Array) => void): void {
  for (const { name, base64, refused } of read(file) as ByteVector[])
    test(`${refused ? 'refuses' : 'takes'} ${name}`, () => {
      const bytes = Buffer.from(base64, 'base64')
      if (refused === undefined) parse(bytes)
      else assert.throws(() => parse(bytes), refusedAs(refused))
    })
}

test('regenerating the vectors gives the same bytes', () => {
  for (const [name, text] of vectors()) assert.equal(readFileSync(new URL(name, folder), 'utf8'), text, name)
})

test('the page for implementers holds the example that the vectors hold', () => {
  const page = readFileSync(pageUrl, 'utf8')
  assert.equal(pageWithExample(page), page)
})

describe('parseEnvelope()', () => runBytes('envelopes.json', parseEnvelope))

describe('parseJson()', () =>
  runBytes('json.json', (bytes) => parseJson(bytes, 'vector', { maxBytes: 1_000, maxDepth: 12 })))

describe('parseEntry()', () =>
  runBytes('entries.json', (bytes) => assert.deepEqual(Buffer.from(formatEntry(parseEntry(bytes))), bytes)))

describe('parseObservationFile()', () =>
  runBytes('observation-files.json', (bytes) =>
    assert.deepEqual(Buffer.from(formatObservationFile(parseObservationFile(bytes))), bytes),
  ))

describe('parseStatement()', () => {
  type Vector = { readonly name: string; readonly statement: Frame; readonly refused?: Refused }
  const payload = (statement: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(statement))
  const { taken, refused } = read('statements.json') as { taken: Vector[]; refused: Vector[] }
  for (const { name, statement } of taken)
    test(`takes ${name}`, () => {
      assert.deepEqual(parseStatement(payload(statement)), { understood: true, statement })
      assert.deepEqual(parseStatement(formatStatement(statement)), { understood: true, statement })
    })
  for (const { name, statement, refused: why } of refused)
    test(`refuses ${name}`, () => {
      assert.throws(() => parseStatement(payload(statement)), refusedAs(why!))
      assert.throws(() => formatStatement(statement), refusedAs(why!))
    })
  for (const { name, statement } of read('raw-statements.json') as Vector[])
    test(`keeps ${name} raw`, () =>
      assert.deepEqual(parseStatement(payload(statement)), { understood: false, statement }))
})

test('firstDay() and lastDay() answer for the periods that exist, and for no other', () => {
  const { valid, invalid } = read('periods.json') as CodeVectors<{
    text: Period
    firstDay: number
    lastDay: number
  }>
  for (const one of valid) {
    assert.equal(firstDay(one.text), one.firstDay, one.text)
    assert.equal(lastDay(one.text), one.lastDay, one.text)
  }
  for (const { text, why } of invalid) assert.equal(firstDay(text), undefined, `${text}: ${why}`)
})

test('isPlace() and stateOf() know the places that have a code, and no other', () => {
  const { valid, invalid } = read('places.json') as CodeVectors<{ text: Place; state: string }>
  for (const { text, state } of valid) {
    assert.ok(isPlace(text), text)
    assert.equal(stateOf(text), state)
  }
  for (const { text, why } of invalid) assert.ok(!isPlace(text), `${text}: ${why}`)
})

test('isInstant() takes the instants that exist in their one encoding', () => {
  const { valid, invalid } = read('instants.json') as CodeVectors<string>
  for (const text of valid) {
    assert.ok(isInstant(text), text)
    assert.equal(new Date(instantMs(text)).toISOString(), text)
  }
  for (const { text, why } of invalid) assert.ok(!isInstant(text), `${text}: ${why}`)
})

test('verifyCommitment() finds the sealed envelope under the commitment', () => {
  const vector = read('sealed.json') as { salt: string; envelope: string; commitment: Commitment }
  const sealed = { salt: Buffer.from(vector.salt, 'hex'), envelope: Buffer.from(vector.envelope) }
  assert.equal(commitTo(sealed), vector.commitment)
  verifyCommitment(vector.commitment, sealed)
})
