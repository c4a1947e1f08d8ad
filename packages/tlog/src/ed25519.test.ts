import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeHex, ed25519PublicKey, ed25519Sign, ed25519Verify, encodeHex } from './index.ts'
import { turnBit } from './stored-tree.ts'

// RFC 8032 section 7.1, test 2.
const seed = decodeHex('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb')
const publicKey = decodeHex('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c')
const message = Uint8Array.of(0x72)
const signature =
  '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da' +
  '085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00'

test('ed25519Sign() and ed25519PublicKey() give the bytes of RFC 8032', () => {
  assert.equal(encodeHex(ed25519PublicKey(seed)), encodeHex(publicKey))
  assert.equal(encodeHex(ed25519Sign(seed, message)), signature)
})

test('ed25519Verify() accepts the signature and refuses each bit turned', () => {
  const good = decodeHex(signature)
  assert.ok(ed25519Verify(publicKey, message, good))
  for (let bit = 0; bit < 512; bit += 7) {
    assert.ok(!ed25519Verify(publicKey, message, turnBit(good, bit)))
    assert.ok(!ed25519Verify(turnBit(publicKey, bit), message, good))
  }
})

test('ed25519Verify() answers false for keys and signatures of any other shape', () => {
  const good = decodeHex(signature)
  for (const length of [0, 31, 33, 64, 1000]) {
    assert.equal(ed25519Verify(new Uint8Array(length).fill(255), message, good), false)
  }
  for (const length of [0, 63, 65])
    assert.equal(ed25519Verify(publicKey, message, new Uint8Array(length)), false)
  assert.equal(ed25519Verify(new Uint8Array(32).fill(255), message, good), false)
})

test('a key still verifies after more keys than are kept', () => {
  for (let i = 0; i < 600; i++)
    ed25519Verify(new Uint8Array(32).fill(i % 256, i % 32), message, new Uint8Array(64))
  assert.ok(ed25519Verify(publicKey, message, decodeHex(signature)))
  assert.throws(() => ed25519Sign(new Uint8Array(31), message), RangeError)
})
