import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { BundleFile, Proven } from '../../../testdata/verify/build-record.ts'
import { sampleRecord } from '../../../testdata/verify/sample-record.ts'
import { formatReport, openAudit, verifyBundle, VerifyError } from './index.ts'

const folder = new URL('../../../testdata/verify/', import.meta.url)
const seeds = ['valid/', 'invalid/'].flatMap((kind) =>
  readdirSync(new URL(kind, folder)).map(
    (name) => new Uint8Array(readFileSync(new URL(kind + name, folder))),
  ),
)

const pieces = [
  '"',
  '\\',
  '{',
  '}',
  '[',
  ',',
  '\n',
  '\\n',
  '\\u0000',
  '\\ud800',
  '\0',
  '\ufeff',
  'null',
  '__proto__',
  '\u202e',
]
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(60),
  piece: fc.oneof(
    fc.constantFrom(...pieces).map((text) => new TextEncoder().encode(text)),
    fc.uint8Array({ maxLength: 20 }),
  ),
})

function applyEdit(
  bytes: Uint8Array,
  { at, cut, piece }: { at: number; cut: number; piece: Uint8Array },
): Uint8Array {
  const start = Math.floor(at * bytes.length)
  return new Uint8Array(Buffer.concat([bytes.subarray(0, start), piece, bytes.subarray(start + cut)]))
}

test('verifyBundle() answers any mutation of good and bad bundles with a report that formatReport() shows', () => {
  fc.assert(
    fc.property(fc.constantFrom(...seeds), fc.array(edit, { minLength: 1, maxLength: 4 }), (seed, edits) => {
      const report = verifyBundle(edits.reduce(applyEdit, seed))
      assertPlain(formatReport(report))
    }),
    { numRuns: 1_500 },
  )
})

test('verifyBundle() answers any bytes, and any JSON, with a report', () => {
  const json = fc.json({ maxDepth: 4 }).map((text) => new TextEncoder().encode(text))
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), json), (bytes) => {
      assert.equal(verifyBundle(bytes).ok, false)
    }),
    { numRuns: 1_000 },
  )
})

test('verifyBundle() throws VerifyError bad-vkey for any text that is no key of a log, and nothing else', () => {
  const witness = 'sample.test/record+b3120949+BA11UHVOCACl0jfu9YJgNXZrmz5aFYaKlAqyiZWHiOOw'
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constant(witness)), (vkey) => {
      assert.throws(
        () => verifyBundle(seeds[0]!, { vkey }),
        (error) => error instanceof VerifyError && error.code === 'bad-vkey',
      )
    }),
  )
})

test('whatever parts of genuine bundles are put together, what is ok is what was said', async () => {
  const record = sampleRecord()
  const bundles = await Promise.all(record.entries.map((_, index) => record.bundle(index)))
  const genuine = bundles.map((bundle) => verifyBundle(encode(bundle)))
  const proven = bundles.map(({ statement }) => statement)
  const parts = fc.record({
    statement: fc.tuple(fc.constantFrom(...proven), fc.constantFrom(...proven)),
    isSwapped: fc.boolean(),
    sealed: fc.constantFrom(...bundles.map(({ sealed }) => sealed)),
    directory: fc.oneof(
      fc.constant(bundles[0]!.directory),
      fc.shuffledSubarray([...proven]),
      fc.subarray(proven),
    ),
  })
  const outcomes = { ok: 0, refused: 0 }
  fc.assert(
    fc.property(parts, ({ statement: [one, other], isSwapped, sealed, directory }) => {
      const statement: Proven = isSwapped ? { entry: one.entry, proof: other.proof } : one
      const report = verifyBundle(encode({ ...bundles[0]!, statement, ...(sealed && { sealed }), directory }))
      outcomes[report.ok ? 'ok' : 'refused']++
      if (!report.ok) return
      const { id, statement: said } = genuine[report.index!]!
      assert.deepEqual([report.id, report.statement], [id, said])
    }),
    { numRuns: 400 },
  )
  assert.ok(outcomes.ok > 5 && outcomes.refused > 100, JSON.stringify(outcomes))
})

test('openAudit() takes any bytes without throwing', () => {
  const { entries } = sampleRecord()
  const bytes = fc.oneof(
    fc.uint8Array(),
    fc
      .tuple(fc.constantFrom(...entries), fc.array(edit, { maxLength: 2 }))
      .map(([seed, edits]) => edits.reduce(applyEdit, seed)),
  )
  fc.assert(
    fc.property(fc.array(bytes, { maxLength: 12 }), (shown) => {
      const audit = openAudit('sample.test/record')
      for (const [index, entry] of [...entries.slice(0, 7), ...shown].entries()) audit.entry(index, entry)
      assertPlain(formatReport(audit.report()))
    }),
    { numRuns: 120 },
  )
})

function encode(bundle: BundleFile): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(bundle))
}

/** Lines of a bounded length, with nothing in them that moves a terminal's cursor or turns its text round. */
function assertPlain(text: string): void {
  assert.doesNotMatch(text, /[^\P{Cc}\n]|\p{Cf}|\p{Zl}|\p{Zp}/u)
  for (const line of text.split('\n')) assert.ok(line.length < 1_200, line)
}
