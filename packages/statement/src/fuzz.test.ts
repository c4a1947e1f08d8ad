import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { parseEntry } from './entry.ts'
import { parseEnvelope } from './envelope.ts'
import { parseObservationFile } from './observation-file.ts'
import { parseJson } from './parse-json.ts'
import { StatementError } from './statement-error.ts'
import { parseStatement } from './statement.ts'

const folder = new URL('../../../testdata/statement/', import.meta.url)

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
}

function bytesOf(name: string): Uint8Array[] {
  return (read(name) as { base64: string }[])
    .map(({ base64 }) => new Uint8Array(Buffer.from(base64, 'base64')))
    .filter(({ length }) => length < 10_000)
}

function payloads(): Uint8Array[] {
  const { taken, refused } = read('statements.json') as Record<'taken' | 'refused', { statement: object }[]>
  return [...taken, ...refused].map(({ statement }) => new TextEncoder().encode(JSON.stringify(statement)))
}

/** One to six edits: a byte replaced, a piece cut out, a piece doubled, a telling piece put in. */
const pieces = [
  '"',
  '\\',
  '{',
  '}',
  '[',
  ',',
  ':',
  '\n',
  '-',
  '1e999',
  '-0',
  '\\u0000',
  '\\ud800',
  '\0',
  '\ufeff',
  'null',
  '__proto__',
  '.',
]
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(40),
  how: fc.constantFrom('replace', 'cut', 'double', 'insert'),
  byte: fc.nat(255),
  piece: fc.constantFrom(...pieces),
})

function applyEdit(
  bytes: Uint8Array,
  { at, length, how, byte, piece }: typeof edit extends fc.Arbitrary<infer T> ? T : never,
): Uint8Array {
  const start = Math.floor(at * bytes.length)
  const [before, middle, after] = [
    bytes.subarray(0, start),
    bytes.subarray(start, start + length),
    bytes.subarray(start + length),
  ]
  const replaced = {
    replace: [before, [byte], bytes.subarray(start + 1)],
    cut: [before, after],
    double: [before, middle, middle, after],
    insert: [before, new TextEncoder().encode(piece), middle, after],
  }[how]
  return new Uint8Array(Buffer.concat(replaced.map((part) => Uint8Array.from(part))))
}

function fuzz(name: string, seeds: readonly Uint8Array[], parse: (bytes: Uint8Array) => unknown): void {
  test(`${name} answers any mutation of good and bad bytes with a value or a StatementError`, () => {
    const outcomes = { taken: 0, refused: 0 }
    fc.assert(
      fc.property(
        fc.constantFrom(...seeds),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        (seed, edits) => {
          try {
            parse(edits.reduce(applyEdit, seed))
            outcomes.taken++
          } catch (error) {
            if (!(error instanceof StatementError)) throw error
            assert.match(error.message, /^Cannot [^\n]{1,1000}$/)
            outcomes.refused++
          }
        },
      ),
      { numRuns: 4_000 },
    )
    assert.ok(outcomes.refused > 1_000, 'most mutations are refused')
  })
}

fuzz('parseEnvelope()', bytesOf('envelopes.json'), parseEnvelope)
fuzz('parseEntry()', bytesOf('entries.json'), parseEntry)
fuzz('parseStatement()', payloads(), parseStatement)
fuzz('parseObservationFile()', bytesOf('observation-files.json'), parseObservationFile)
fuzz('parseJson()', bytesOf('json.json'), (bytes) =>
  parseJson(bytes, 'fuzz', { maxBytes: 1e6, maxDepth: 12 }),
)
