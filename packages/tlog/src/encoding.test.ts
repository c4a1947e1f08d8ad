import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { decodeHash, decodeUtf8, encodeUtf8, equalBytes } from './encoding.ts'
import { decodeBase64, decodeHex, encodeBase64, encodeHex, TlogError } from './index.ts'
import { parseDecimal } from './decimal.ts'

const refuses = (read: (text: string) => unknown, texts: readonly string[], code: string) => {
  for (const text of texts) assert.throws(() => read(text), { name: 'TlogError', code }, text)
}

test('decodeBase64() and decodeHex() are the inverses of their encoders', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      assert.deepEqual(decodeBase64(encodeBase64(bytes)), bytes)
      assert.deepEqual(decodeHex(encodeHex(bytes)), bytes)
      assert.deepEqual(encodeBase64(bytes), Buffer.from(bytes).toString('base64'))
    }),
  )
})

test('decodeBase64() refuses other alphabets, padding, spaces and stray bits', () => {
  refuses(
    decodeBase64,
    ['AA', 'AA=', 'AB==', 'A A==', 'AA==\n', ' AA==', '-_-_', 'AA==AA==', '====', 'AAA', 'AA!='],
    'invalid-encoding',
  )
})

test('decodeHex() refuses uppercase, odd lengths and prefixes', () => {
  refuses(decodeHex, ['A0', '0', '0x00', ' 00', '0g', '00\n'], 'invalid-encoding')
})

test('any text is refused by decodeBase64() or is what encodeBase64() gives', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9+/=_ -]{0,12}$/), (text) => {
      try {
        assert.equal(encodeBase64(decodeBase64(text)), text)
      } catch (error) {
        assert.ok(error instanceof TlogError)
      }
    }),
  )
})

test('decodeHash() refuses all but 32 bytes', () => {
  refuses(
    decodeHash,
    [encodeBase64(new Uint8Array(31)), encodeBase64(new Uint8Array(33)), ''],
    'invalid-hash',
  )
})

test('decodeUtf8() keeps a byte order mark and refuses what is not UTF-8', () => {
  assert.equal(decodeUtf8(encodeUtf8('\u{FEFF}a')), '\u{FEFF}a')
  for (const hex of ['ff', 'c0af', 'eda080', 'f4908080', 'e282']) {
    assert.throws(() => decodeUtf8(decodeHex(hex)), { code: 'invalid-encoding' })
  }
  assert.throws(() => encodeUtf8('\ud800'), { code: 'invalid-encoding' })
})

test('parseDecimal() is the inverse of String() for whole numbers up to 2^53-1', () => {
  fc.assert(fc.property(fc.maxSafeNat(), (n) => assert.equal(parseDecimal(String(n)), n)))
  const wrong = [
    '',
    '00',
    '01',
    '+1',
    '-1',
    '1.0',
    '1e3',
    '0x1',
    ' 1',
    '1 ',
    '1\n',
    '١',
    '1_0',
    'NaN',
    '1'.repeat(1e6),
  ]
  refuses(parseDecimal, wrong, 'invalid-number')
  refuses(
    parseDecimal,
    ['9007199254740992', '9223372036854775807', '18446744073709551615'],
    'number-too-large',
  )
})

test('equalBytes() compares length and content', () => {
  assert.ok(equalBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2)))
  assert.ok(!equalBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 3)))
  assert.ok(!equalBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2, 3)))
})
