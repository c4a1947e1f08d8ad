import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { vectors, type Ed25519Case } from '../../../testdata/ed25519/generate.ts'
import * as browserEd25519 from './ed25519-browser.ts'
import * as nodeEd25519 from './ed25519.ts'
import * as browserSha256 from './sha256-browser.ts'
import * as nodeSha256 from './sha256.ts'
import { turnBit } from './stored-tree.ts'

const sides: Record<string, typeof nodeEd25519> = { Node: nodeEd25519, 'a browser': browserEd25519 }
const file = new URL('../../../testdata/ed25519/cases.json', import.meta.url)
const cases = JSON.parse(readFileSync(file, 'utf8')) as Ed25519Case[]
const bytes = Uint8Array.fromHex

for (const [side, { ed25519Verify, ed25519Sign, ed25519PublicKey }] of Object.entries(sides)) {
  describe(`ed25519Verify() in ${side}`, () => {
    for (const { name, publicKey, message, signature, valid } of cases)
      test(`${valid ? 'takes' : 'refuses'} ${name}`, () =>
        assert.equal(ed25519Verify(bytes(publicKey), bytes(message), bytes(signature)), valid))
  })

  test(`a seed of another length is the caller's bug in ${side}`, () => {
    for (const length of [0, 31, 33, 64]) {
      assert.throws(() => ed25519Sign(new Uint8Array(length), bytes('')), RangeError)
      assert.throws(() => ed25519PublicKey(new Uint8Array(length)), RangeError)
    }
  })
}

test('the vectors are what their generator writes', () => {
  assert.equal(readFileSync(file, 'utf8'), vectors())
})

const seed = fc.uint8Array({ minLength: 32, maxLength: 32 })

test('both sides sign alike, and each takes the signatures of the other until a bit is turned', () => {
  fc.assert(
    fc.property(seed, fc.uint8Array({ maxLength: 300 }), fc.nat(1023), (seed, message, bit) => {
      const [publicKey, signature] = [
        nodeEd25519.ed25519PublicKey(seed),
        nodeEd25519.ed25519Sign(seed, message),
      ]
      assert.deepEqual(browserEd25519.ed25519PublicKey(seed), publicKey)
      assert.deepEqual(browserEd25519.ed25519Sign(seed, message), signature)
      for (const { ed25519Verify } of Object.values(sides)) {
        assert.ok(ed25519Verify(publicKey, message, signature))
        if (bit < 512) assert.ok(!ed25519Verify(publicKey, message, turnBit(signature, bit)))
        else assert.ok(!ed25519Verify(turnBit(publicKey, bit), message, signature))
        assert.ok(!ed25519Verify(publicKey, Uint8Array.of(...message, 0), signature))
      }
    }),
    { numRuns: 50 },
  )
})

test('both sides answer alike for keys and signatures of any bytes and any length', () => {
  const any = fc.oneof(
    fc.uint8Array({ maxLength: 70 }),
    seed,
    fc.uint8Array({ minLength: 64, maxLength: 64 }),
  )
  fc.assert(
    fc.property(any, any, any, (publicKey, message, signature) => {
      const [first, ...others] = Object.values(sides).map((side) =>
        side.ed25519Verify(publicKey, message, signature),
      )
      for (const other of others) assert.equal(other, first)
    }),
    { numRuns: 300 },
  )
})

test('both sides hash alike, over every length to two blocks and beyond', () => {
  for (let length = 0; length < 300; length++) {
    const input = new Uint8Array(length).fill(length % 256)
    assert.deepEqual(browserSha256.sha256(input), nodeSha256.sha256(input))
  }
})
