import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import * as browserBytes from './bytes-browser.ts'
import * as nodeBytes from './bytes.ts'
import * as browserEd25519 from './ed25519-browser.ts'
import * as nodeEd25519 from './ed25519.ts'
import * as browserSha256 from './sha256-browser.ts'
import * as nodeSha256 from './sha256.ts'

type Vector = { name: string; publicKey: string; message: string; signature: string; valid: boolean }

const file = new URL('../../../testdata/ed25519/cases.json', import.meta.url)
const cases = JSON.parse(readFileSync(file, 'utf8')) as Vector[]
const hex = Uint8Array.fromHex
const plain = (bytes: Uint8Array | undefined): Uint8Array | undefined => bytes && new Uint8Array(bytes)

const isSigned = {
  Node: (key: Uint8Array, message: Uint8Array, signature: Uint8Array) =>
    nodeEd25519.isSignedBy(nodeEd25519.importPublicKey(key), message, signature),
  'a browser': (key: Uint8Array, message: Uint8Array, signature: Uint8Array) =>
    browserEd25519.isSignedBy(browserEd25519.importPublicKey(key), message, signature),
}

for (const [side, answer] of Object.entries(isSigned))
  describe(`isSignedBy() in ${side}`, () => {
    for (const { name, publicKey, message, signature, valid } of cases)
      test(`${valid ? 'takes' : 'refuses'} ${name}`, () =>
        assert.equal(answer(hex(publicKey), hex(message), hex(signature)), valid))
  })

test('a key that a browser has made a table for still takes and refuses the same', () => {
  for (const { name, publicKey, message, signature, valid } of cases) {
    const key = browserEd25519.importPublicKey(hex(publicKey))
    for (let use = 0; use < 12; use++)
      assert.equal(browserEd25519.isSignedBy(key, hex(message), hex(signature)), valid, name)
  }
})

test('both sides sign alike, and refuse keys and seeds of another length as the caller’s bug', () => {
  for (const { importSeed, importPublicKey } of [nodeEd25519, browserEd25519])
    for (const length of [0, 31, 33]) {
      assert.throws(() => importSeed(new Uint8Array(length)), RangeError)
      assert.throws(() => importPublicKey(new Uint8Array(length)), RangeError)
    }
  for (let byte = 0; byte < 10; byte++) {
    const seed = new Uint8Array(32).fill(byte)
    const [node, browser] = [nodeEd25519.importSeed(seed), browserEd25519.importSeed(seed)]
    assert.deepEqual(browser.publicKey, plain(node.publicKey))
    assert.deepEqual(browser.sign(seed), plain(node.sign(seed)))
  }
})

test('both sides hash alike, whole and in parts', () => {
  const parts = [3, 0, 64, 200].map((length) => new Uint8Array(length).fill(length))
  const whole = new Uint8Array(Buffer.concat(parts))
  for (const { sha256, sha256Hex, sha256HexOf } of [nodeSha256, browserSha256]) {
    assert.equal(sha256HexOf(parts), nodeSha256.sha256Hex(whole))
    assert.equal(sha256Hex(whole), sha256HexOf(parts))
    assert.deepEqual(plain(sha256(whole)), hex(sha256Hex(whole)))
  }
})

/** What only a lenient decoder takes, and near misses of it. */
const almostBase64 = fc
  .array(fc.constantFrom('A', 'B', 'Q', 'w', '/', '+', '=', '-', '_', ' ', '\n', '\t', '\0', 'é', '“'), {
    maxLength: 9,
  })
  .map((characters) => characters.join(''))

test('both sides decode the one base64 of any bytes, and no other text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      const text = nodeBytes.toBase64(bytes)
      assert.equal(browserBytes.toBase64(bytes), text)
      assert.deepEqual(browserBytes.fromBase64(text), bytes)
      assert.deepEqual(plain(nodeBytes.fromBase64(text)), bytes)
      for (const other of [`${text}=`, ` ${text}`, `${text}\n`, text.replace(/=+$/, '-')])
        if (other !== text) assert.equal(browserBytes.fromBase64(other), undefined, other)
    }),
  )
  fc.assert(
    fc.property(fc.oneof(almostBase64, fc.string()), (text) =>
      assert.deepEqual(browserBytes.fromBase64(text), plain(nodeBytes.fromBase64(text)), text),
    ),
    { numRuns: 2_000 },
  )
})

test('both sides read and write single bytes as characters alike', () => {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  for (const { decodeLatin1, encodeLatin1, concatBytes } of [nodeBytes, browserBytes]) {
    const inside = new Uint8Array(concatBytes(all, all)).subarray(100, 356)
    for (const length of [0, 1, 65, 256, 300])
      assert.equal(decodeLatin1(inside, length), Buffer.from(inside.subarray(0, length)).toString('latin1'))
    assert.deepEqual(plain(encodeLatin1(decodeLatin1(all, 256))), all)
  }
})
