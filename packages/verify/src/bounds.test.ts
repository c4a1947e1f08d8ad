import assert from 'node:assert/strict'
import { test } from 'node:test'
import { places, sampleRecord } from '../../../testdata/verify/sample-record.ts'
import { maxVerifiedBytes, verifyBundle, type BundleReport } from './index.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

function assertRefused(report: BundleReport, reason: string): void {
  const [first, second] = report.findings
  assert.equal(report.ok, false)
  assert.deepEqual([first!.code, first!.facts['reason'], second!.code], ['bundle-form', reason, 'unchecked'])
}

function filled(piece: string, bytes = maxVerifiedBytes): Uint8Array {
  return new Uint8Array(Buffer.alloc(bytes, piece))
}

test('verifyBundle() refuses a byte more than 64 MiB unread', () => {
  assertRefused(verifyBundle(new Uint8Array(maxVerifiedBytes + 1)), 'too-large')
})

for (const piece of ['[', '{"a":', '[],', '{},', '0,', '"",'])
  test(`verifyBundle() refuses 64 MiB of ${piece} before it becomes objects`, () => {
    assertRefused(verifyBundle(filled(piece)), 'not-a-bundle')
  })

for (const piece of [' ', '\\"', '\0'])
  test(`verifyBundle() refuses 64 MiB of ${JSON.stringify(piece)}`, () => {
    assertRefused(verifyBundle(filled(piece)), 'not-json')
  })

test('verifyBundle() refuses a string of 64 MiB where an entry or a proof should be', () => {
  const long = 'A'.repeat(maxVerifiedBytes - 200)
  const bundle = (statement: object): Uint8Array =>
    encode(JSON.stringify({ format: 'concert.bundle/v1', vkey: vkey(), statement, directory: [] }))
  assertRefused(verifyBundle(bundle({ entry: long, proof: '' })), 'not-a-bundle')
  assertRefused(verifyBundle(bundle({ entry: '', proof: long })), 'too-long')
})

test('verifyBundle() refuses ten thousand entries that are one and the same', async () => {
  const bundle = await sampleRecord().bundle(places.kazReport)
  const directory = Array.from({ length: 10_000 }, () => bundle.directory[0]!)
  const { findings } = verifyBundle(encode(JSON.stringify({ ...bundle, directory })))
  const failed = findings.find(({ outcome }) => outcome === 'failed')
  assert.deepEqual([failed?.code, failed?.facts['reason']], ['directory-included', 'out-of-order'])
})

test('brackets and commas in strings are not counted as shape', async () => {
  const bundle = await sampleRecord().bundle(places.kazReport)
  const text = JSON.stringify({ ...bundle, vkey: '[{,\\"'.repeat(150_000) })
  assertRefused(verifyBundle(encode(text)), 'invalid-vkey')
})

function vkey(): string {
  return sampleRecord().logKey.verifier.vkey
}
