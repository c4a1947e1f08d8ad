import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { importPublicKey, isSignedBy, statementSigner } from './index.ts'
import {
  formatEnvelope,
  keyIdOf,
  maxEnvelopeBytes,
  maxPayloadBytes,
  parseEnvelope,
  preAuthenticationEncoding,
  signPayload,
} from './envelope.ts'
import { StatementError } from './statement-error.ts'

const signer = statementSigner(new Uint8Array(32).fill(1))
const second = statementSigner(new Uint8Array(32).fill(2))
const utf8 = new TextEncoder()

test('preAuthenticationEncoding() is the one of DSSE v1: lengths in bytes, fields by one space', () => {
  const payload = utf8.encode('{"a":"ы"}')
  const expected = `DSSEv1 41 application/vnd.concert.statement.v1+json 10 {"a":"ы"}`
  assert.equal(new TextDecoder().decode(preAuthenticationEncoding(payload)), expected)
})

test("an envelope's id is the SHA-256 of the encoding that is signed, whoever signs", () => {
  const payload = utf8.encode('{}')
  const expected = createHash('sha256')
    .update('DSSEv1 41 application/vnd.concert.statement.v1+json 2 {}')
    .digest('hex')
  assert.equal(signPayload(payload, [signer]).id, expected)
  assert.equal(parseEnvelope(formatEnvelope(signPayload(payload, [second, signer]))).id, expected)
})

test('parseEnvelope() gives back what formatEnvelope() was given, for any payload', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (payload, both) => {
      const envelope = signPayload(payload, both ? [signer, second] : [signer])
      const parsed = parseEnvelope(formatEnvelope(envelope))
      assert.equal(parsed.id, envelope.id)
      assert.deepEqual(new Uint8Array(parsed.payload), payload)
      assert.deepEqual(new Uint8Array(parsed.signedBytes), new Uint8Array(envelope.signedBytes))
      assert.deepEqual(formatEnvelope(parsed), formatEnvelope(envelope))
      assert.ok(isSignedBy(importPublicKey(signer.publicKey), parsed.signedBytes, parsed.signatures[0]!.sig))
    }),
  )
})

test('the largest payload with the most signatures fits into an envelope', () => {
  const signers = [1, 2, 3, 4].map((seed) => statementSigner(new Uint8Array(32).fill(seed)))
  const bytes = formatEnvelope(signPayload(new Uint8Array(maxPayloadBytes), signers))
  assert.ok(bytes.length <= maxEnvelopeBytes)
  assert.equal(parseEnvelope(bytes).signatures.length, 4)
})

test('signPayload() refuses a payload of one byte too many and says where large data goes', () => {
  assert.throws(
    () => signPayload(new Uint8Array(maxPayloadBytes + 1), [signer]),
    (error) =>
      error instanceof StatementError && error.code === 'too-large' && /attachment/.test(error.message),
  )
})

test('keyIdOf() is the first half of the SHA-256 of the public key, in hex', () => {
  const expected = createHash('sha256').update(signer.publicKey).digest('hex').slice(0, 32)
  assert.equal(keyIdOf(signer.publicKey), expected)
  assert.equal(signer.keyid, expected)
})
