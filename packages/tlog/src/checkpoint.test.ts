import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  addSignatures,
  cosignCheckpoint,
  cosigner,
  countWitnesses,
  formatCheckpoint,
  parseCheckpoint,
  requireQuorum,
  signCheckpoint,
  TlogError,
  verifyCheckpoint,
  verifyCosignatures,
} from './index.ts'
import {
  checkpointOf,
  cosigned,
  log,
  origin,
  seedOf,
  signed,
  stranger,
  time,
  w1,
  w2,
  witnesses,
} from './sample-keys.ts'
import { turnBit } from './stored-tree.ts'

const line = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 20 })
  // oxlint-disable-next-line no-control-regex -- no control character may stand in a note
  .map((text) => text.replaceAll(/[\u0000-\u001f]/g, '.'))
const checkpoint = fc.record(
  {
    origin: line,
    size: fc
      .maxSafeNat()
      .map((size) => size + 1)
      .filter(Number.isSafeInteger),
    root: fc.uint8Array({ minLength: 32, maxLength: 32 }),
    extensions: fc.array(line, { maxLength: 3 }),
  },
  { noNullPrototype: true },
)

test('parseCheckpoint() is the inverse of formatCheckpoint()', () => {
  fc.assert(
    fc.property(checkpoint, (checkpoint) =>
      assert.deepEqual(parseCheckpoint(formatCheckpoint(checkpoint)), checkpoint),
    ),
  )
})

test('formatCheckpoint() throws a RangeError for what has no text', () => {
  const good = checkpointOf(5)
  const bad = [
    { origin: '' },
    { origin: 'a\nb' },
    { origin: 'a\tb' },
    { origin: '\ud800' },
    { size: -1 },
    { size: 1.5 },
    { size: 2 ** 53 },
    { size: 0 },
    { root: new Uint8Array(31) },
    { extensions: [''] },
    { extensions: ['a\nb'] },
  ]
  for (const part of bad)
    assert.throws(() => formatCheckpoint({ ...good, ...part }), RangeError, JSON.stringify(part))
})

test('verifyCheckpoint() gives the checkpoint with the signatures it asked for', () => {
  const found = verifyCheckpoint(cosigned(5), [stranger.verifier, log.verifier], { origin, witnesses })
  assert.deepEqual(parseCheckpoint(found.text), checkpointOf(5))
  assert.deepEqual(
    found.signatures.map(({ verifier }) => verifier.name),
    [origin],
  )
  assert.deepEqual(
    found.cosignatures.map(({ verifier, timeSeconds }) => [verifier.name, timeSeconds]),
    [
      ['sample.test/w1', time],
      ['sample.test/w2', time],
    ],
  )
})

test('verifyCheckpoint() says what is wrong', () => {
  const verify = (note: string) => verifyCheckpoint(note, log.verifier, { origin, witnesses })
  const other = { ...checkpointOf(5), origin: 'sample.test/other' }
  assert.throws(() => verify(signCheckpoint(other, log)), { code: 'wrong-origin' })
  assert.throws(() => verify(signCheckpoint(checkpointOf(5), stranger)), { code: 'unsigned' })
  assert.throws(() => verify(signed(5).replace('\n5\n', '\n6\n')), { code: 'invalid-signature' })
  const wrong = addSignatures(signed(5), cosignCheckpoint(checkpointOf(6), w1, time))
  assert.throws(() => verify(wrong), { code: 'invalid-signature' })
})

test('a cosigned checkpoint with any one bit turned is refused', () => {
  const note = new TextEncoder().encode(cosigned(3))
  for (let bit = 0; bit < note.length * 8; bit++) {
    const turned = turnBit(note, bit)
    try {
      // A bit in the name or key ID of a witness makes it an unknown one: then it no longer counts.
      const { cosignatures } = verifyCheckpoint(turned, log.verifier, { origin, witnesses })
      assert.ok(countWitnesses(cosignatures) < 2, `bit ${bit}`)
    } catch (error) {
      assert.ok(error instanceof TlogError)
    }
  }
})

test('a cosignature is of one time, which is whole and after 1970', () => {
  for (const bad of [0, -1, 1.5, NaN, 2 ** 53])
    assert.throws(() => cosignCheckpoint(checkpointOf(5), w1, bad), RangeError)
  const twice = addSignatures(
    signed(5),
    cosignCheckpoint(checkpointOf(5), w1, 7) + cosignCheckpoint(checkpointOf(5), w1, 9),
  )
  assert.deepEqual(
    verifyCosignatures(twice, witnesses).map(({ timeSeconds }) => timeSeconds),
    [9],
  )
})

test('a quorum counts public keys, not names', () => {
  const alias = cosigner({ name: 'sample.test/alias', seed: seedOf(67) })
  const note = addSignatures(
    signed(5),
    [w1, alias].map((by) => cosignCheckpoint(checkpointOf(5), by, time)).join(''),
  )
  const found = verifyCosignatures(note, [w1.verifier, w2.verifier, alias.verifier])
  assert.equal(found.length, 2)
  assert.equal(countWitnesses(found), 1)
  requireQuorum(found, 1)
  assert.throws(() => requireQuorum(found, 2), { name: 'TlogError', code: 'no-quorum' })
  for (const bad of [-1, 0.5, NaN]) assert.throws(() => requireQuorum(found, bad), RangeError)
})
