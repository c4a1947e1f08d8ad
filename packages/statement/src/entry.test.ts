import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { commitTo, formatEntry, maxSealedEnvelopeBytes, parseEntry, verifyCommitment } from './entry.ts'
import { formatInstant } from './codes/time.ts'
import { maxEnvelopeBytes } from './envelope.ts'
import { StatementError } from './statement-error.ts'

const received = formatInstant(Date.UTC(2020, 3, 29, 6))
const salt = new Uint8Array(32).fill(5)

function isRefused(code: string): (error: unknown) => boolean {
  return (error) => error instanceof StatementError && error.code === code
}

test('parseEntry() gives back what formatEntry() was given', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 500 }),
      fc.integer({ min: 0, max: 4e12 }),
      (envelope, ms) => {
        const open = parseEntry(formatEntry({ form: 'open', received: formatInstant(ms), envelope }))
        assert.equal(open.received, formatInstant(ms))
        assert.deepEqual(open.form === 'open' && new Uint8Array(open.envelope), envelope)
        const commitment = commitTo({ salt, envelope })
        const sealed = parseEntry(formatEntry({ form: 'sealed', received, commitment }))
        assert.deepEqual(sealed, { form: 'sealed', received, commitment })
      },
    ),
  )
})

test('a sealed entry shows neither kind nor author, and is as long as any other', () => {
  const short = formatEntry({ form: 'sealed', received, commitment: commitTo({ salt, envelope: salt }) })
  const long = new Uint8Array(maxSealedEnvelopeBytes).fill(7)
  assert.equal(
    formatEntry({ form: 'sealed', received, commitment: commitTo({ salt, envelope: long }) }).length,
    short.length,
  )
})

test('verifyCommitment() refuses one flipped bit anywhere, in the salt and in the envelope', () => {
  const envelope = new TextEncoder().encode('{"payloadType":"x"}')
  const commitment = commitTo({ salt, envelope })
  verifyCommitment(commitment, { salt, envelope })
  for (let bit = 0; bit < (salt.length + envelope.length) * 8; bit++) {
    const all = new Uint8Array([...salt, ...envelope])
    all[bit >> 3]! ^= 1 << (bit & 7)
    const flipped = { salt: all.subarray(0, 32), envelope: all.subarray(32) }
    assert.throws(() => verifyCommitment(commitment, flipped), isRefused('bad-commitment'))
  }
})

test('verifyCommitment() refuses a byte moved between salt and envelope', () => {
  const envelope = new Uint8Array([5, 1, 2])
  const moved = { salt: salt.subarray(1), envelope: new Uint8Array([5, ...envelope]) }
  assert.throws(() => verifyCommitment(commitTo({ salt, envelope }), moved), isRefused('bad-commitment'))
})

test('commitTo() refuses an envelope that no disclosure could hold', () => {
  const envelope = new Uint8Array(maxSealedEnvelopeBytes)
  commitTo({ salt, envelope })
  assert.throws(
    () => commitTo({ salt, envelope: new Uint8Array(maxSealedEnvelopeBytes + 1) }),
    isRefused('too-large'),
  )
})

test('formatEntry() refuses an envelope that parseEntry() would refuse', () => {
  const of = (bytes: number): Uint8Array =>
    formatEntry({ form: 'open', received, envelope: new Uint8Array(bytes) })
  assert.throws(() => of(maxEnvelopeBytes + 1), isRefused('too-large'))
  assert.throws(() => of(0), isRefused('not-an-entry'))
  assert.ok(of(maxEnvelopeBytes).length <= 65_535, 'an entry of the tiled log is at most 65535 bytes long')
})
