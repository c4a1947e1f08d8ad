import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { formatNote } from './note.ts'
import {
  addSignatures,
  formatVkey,
  noteSigner,
  parseNote,
  parseVkey,
  signNote,
  TlogError,
  verifyNote,
} from './index.ts'
import { log, seedOf, stranger, w1 } from './sample-keys.ts'
import { turnBit } from './stored-tree.ts'

const noteText = fc
  .string({ unit: 'binary', maxLength: 60 })
  // oxlint-disable-next-line no-control-regex -- no control character may stand in a note
  .map((text) => `${text.replaceAll(/[\u0000-\u0009\u000b-\u001f]/g, '\n')}\n`)

test('verifyNote() accepts what signNote() writes, as text and as bytes, and parseNote() is exact', () => {
  fc.assert(
    fc.property(noteText, (text) => {
      const signed = signNote(text, [log, stranger])
      for (const note of [signed, new TextEncoder().encode(signed)]) {
        const found = verifyNote(note, [log.verifier])
        assert.equal(found.text, text)
        assert.deepEqual(
          found.verified.map(({ verifier }) => verifier),
          [log.verifier],
        )
      }
      assert.equal(formatNote(parseNote(signed)), signed)
    }),
  )
})

test('a note with any one bit turned is refused', () => {
  const signed = new TextEncoder().encode(signNote('ten — tons\n\nof rice\n', [log]))
  for (let bit = 0; bit < signed.length * 8; bit++) {
    assert.throws(() => verifyNote(turnBit(signed, bit), [log.verifier]), TlogError, `bit ${bit}`)
  }
})

test('an unknown signature is ignored, and one bad signature of a known key refuses the note', () => {
  const signed = signNote('a\n', [stranger, log])
  assert.equal(verifyNote(signed, [log.verifier]).verified.length, 1)
  const [, strange] = signNote('b\n', [stranger]).split('\n\n')
  const mixed = addSignatures(signNote('a\n', [log]), strange!)
  assert.equal(verifyNote(mixed, [log.verifier]).verified.length, 1)
  assert.throws(() => verifyNote(mixed, [log.verifier, stranger.verifier]), { code: 'invalid-signature' })
  assert.throws(() => verifyNote(mixed, [w1.verifier]), { code: 'unsigned' })
  assert.throws(() => verifyNote(mixed, []), { code: 'unsigned' })
})

test('a key that signed twice counts once', () => {
  const signed = signNote('a\n', [log, log, log])
  assert.equal(parseNote(signed).signatures.length, 3)
  assert.equal(verifyNote(signed, [log.verifier]).verified.length, 1)
})

test('a note is bounded in signatures and bytes', () => {
  assert.ok(
    verifyNote(
      signNote(
        'a\n',
        Array.from({ length: 100 }, () => log),
      ),
      [log.verifier],
    ),
  )
  const many = signNote(
    'a\n',
    Array.from({ length: 101 }, () => log),
  )
  assert.throws(() => verifyNote(many, [log.verifier]), { code: 'invalid-note' })
  assert.throws(() => parseNote('a'.repeat(1_000_001)), { code: 'too-long' })
  assert.throws(() => parseNote(new Uint8Array(1_000_001)), { code: 'too-long' })
})

test('signNote() refuses a text without a final newline, with control characters or lone surrogates', () => {
  for (const text of ['', 'a', 'a\r\n', 'a\t\n', '\u0000\n', '\ud800\n']) {
    assert.throws(() => signNote(text, [log]), { code: 'invalid-note' }, JSON.stringify(text))
  }
  assert.throws(() => signNote('a\n', []), RangeError)
})

test('parseVkey() is the inverse of formatVkey(), and a key with one letter changed is refused', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 32, maxLength: 32 }),
      fc.constantFrom(1 as const, 4 as const),
      (publicKey, type) => {
        const vkey = formatVkey({ name: 'sample.test/é', type, publicKey })
        assert.equal(parseVkey(vkey).vkey, vkey)
        assert.deepEqual(parseVkey(vkey).publicKey, publicKey)
      },
    ),
  )
  const vkey = log.verifier.vkey
  for (let at = 0; at < vkey.length; at++) {
    const other = vkey[at] === 'x' ? 'y' : 'x'
    assert.throws(() => parseVkey(vkey.slice(0, at) + other + vkey.slice(at + 1)), TlogError)
  }
})

test('a key name has no space, plus or control character and is not empty', () => {
  for (const name of ['', 'a b', 'a+b', 'a\nb', 'a\u00a0b', 'a\u2028b', 'a\u0085b', 'a\u0001b', '\ud800']) {
    assert.throws(() => noteSigner({ name, seed: seedOf(1) }), { code: 'invalid-vkey' }, JSON.stringify(name))
  }
})
