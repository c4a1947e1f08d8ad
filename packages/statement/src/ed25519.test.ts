import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'
import { isWeakPublicKey, publicKeySchema } from './codes/key.ts'
import { importPublicKey, isSignedBy, statementSigner } from './index.ts'

/** RFC 8032, section 7.1, test 2. */
const rfc = {
  seed: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
  publicKey: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
  message: '72',
  signature:
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
}
const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'))

test('statementSigner() signs as RFC 8032 does', () => {
  const signer = statementSigner(hex(rfc.seed))
  assert.equal(Buffer.from(signer.publicKey).toString('hex'), rfc.publicKey)
  assert.equal(Buffer.from(signer.sign(hex(rfc.message))).toString('hex'), rfc.signature)
})

test('isSignedBy() answers no for another message, key, or length of signature', () => {
  const key = importPublicKey(hex(rfc.publicKey))
  const signature = hex(rfc.signature)
  const cases: [Uint8Array, Uint8Array, boolean][] = [
    [hex(rfc.message), signature, true],
    [hex('73'), signature, false],
    [hex(rfc.message), signature.subarray(1), false],
    [hex(rfc.message), new Uint8Array(0), false],
    [hex(rfc.message), signature.with(63, 1), false],
  ]
  for (const [message, sig, good] of cases) assert.equal(isSignedBy(key, message, sig), good)
})

test('a key and a seed of another length are the caller’s bug', () => {
  assert.throws(() => importPublicKey(new Uint8Array(31)), RangeError)
  assert.throws(() => statementSigner(new Uint8Array(33)), RangeError)
})

test('a key of small order, for which some libraries take forged signatures, is no public key', () => {
  for (const raw of smallOrderKeys()) {
    assert.ok(isWeakPublicKey(raw))
    assert.equal(publicKeySchema.safeParse(Buffer.from(raw).toString('base64')).success, false)
  }
  assert.ok(!isWeakPublicKey(hex(rfc.publicKey)))
  assert.ok(publicKeySchema.safeParse(Buffer.from(rfc.publicKey, 'hex').toString('base64')).success)
})

/** The points of small order, from the curve's equation: y = 0, 1, −1, and the four of order eight. */
function smallOrderKeys(): Uint8Array[] {
  const p = 2n ** 255n - 19n
  const power = (base: bigint, exponent: bigint): bigint => {
    let result = 1n
    for (let b = base, e = exponent; e > 0n; e >>= 1n, b = (b * b) % p) if (e & 1n) result = (result * b) % p
    return result
  }
  const d = (p - 121_665n) * power(121_666n, p - 2n)
  const ordinates = [0n, 1n, p - 1n, p, p + 1n]
  const isOrderEight = (y: bigint): boolean => {
    // Doubling such a point gives y = 0, which is x² = −y²; with the curve's equation: d·y⁴ + 2·y² − 1 = 0.
    const square = (y * y) % p
    return (d * square * square + 2n * square - 1n) % p === 0n
  }
  const eight = 0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n
  assert.ok(isOrderEight(eight), 'the constant is an ordinate of order eight')
  return [...ordinates, eight, p - eight].flatMap((y) => {
    const raw = new Uint8Array(Buffer.from(y.toString(16).padStart(64, '0'), 'hex')).reverse()
    return [raw, raw.with(31, raw[31]! | 0x80)]
  })
}
