import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { decodeUtf8, parseJson } from './parse-json.ts'
import { StatementError } from './statement-error.ts'

const bounds = { maxBytes: 1_000_000, maxDepth: 12 }
const parse = (text: string): unknown => parseJson(new TextEncoder().encode(text), 'draft', bounds)

function refusal(run: () => unknown): StatementError {
  try {
    run()
  } catch (error) {
    if (error instanceof StatementError) return error
    throw error
  }
  throw new assert.AssertionError({ message: 'nothing was refused' })
}

test('parseJson() gives back whatever JSON.stringify() wrote, and nothing else than a value or a StatementError', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
      const text = JSON.stringify(value)
      const broken = /"__proto__":|\\u0000|\\ud[89a-f]/.test(text)
      if (broken) return
      assert.deepEqual(parse(text), JSON.parse(text))
    }),
    { numRuns: 500 },
  )
})

test('parseJson() refuses a key twice, wherever and however it is written', () => {
  const key = fc
    .string({ minLength: 1, maxLength: 5 })
    .filter((text) => text !== '__proto__' && !text.includes('\0'))
  const escaped = (text: string): string =>
    `"${Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')}"`
  fc.assert(
    fc.property(key, fc.nat(5), fc.boolean(), (name, depth, escape) => {
      const again = escape ? escaped(name) : JSON.stringify(name)
      const object = `{${JSON.stringify(name)}:1,"other :{":"}",${again} : 2}`
      const text = `${'[{"x":'.repeat(depth)}${object}${'}]'.repeat(depth)}`
      assert.equal(refusal(() => parse(text)).code, 'duplicate-key')
    }),
  )
})

test('parseJson() names the key that stands twice, on one line and cut', () => {
  assert.equal(
    refusal(() => parse('{"a":{"b":1,"b":2}}')).message,
    'Cannot read draft: the key "b" stands twice in one object',
  )
  const long = 'x'.repeat(10_000)
  assert.ok(refusal(() => parse(`{"${long}":1,"${long}":2}`)).message.length < 200)
  const hostile = refusal(() => parse('{"a\u202Eb\\n":1,"a\u202Eb\\n":2}')).message
  assert.ok(!/[\u202E\n]/.test(hostile), hostile)
})

test('parseJson() refuses nesting of a hundred thousand levels without overflowing the stack', () => {
  for (const [open, close] of [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const) {
    const deep = `${open.repeat(100_000)}1${close.repeat(100_000)}`
    assert.equal(refusal(() => parse(deep)).code, 'too-deep')
    assert.equal(refusal(() => parse(open.repeat(100_000))).code, 'not-json')
  }
})

test('parseJson() takes a number only when every reader takes the same from it', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      if (Object.is(number, -0)) return
      assert.equal(parse(JSON.stringify(number)), number)
    }),
  )
  for (const good of ['0', '0.0', '10', '-1.50', '123456789012345', '0.1', '1e+21', '5e-324'])
    assert.equal(parse(good), Number(good))
  for (const bad of [
    '-0',
    '-0.0',
    '1e999',
    '-1e999',
    '1E3',
    '1e3',
    '1e-2',
    '12345678901234567890',
    '0.10000000000000001',
  ])
    assert.match(refusal(() => parse(`[${bad}]`)).message, /^Cannot read draft as JSON: the number /)
})

test('parseJson() bounds the bytes before it looks at them, and says so', () => {
  const refused = refusal(() => parseJson(new Uint8Array(11), 'draft', { maxBytes: 10, maxDepth: 1 }))
  assert.equal(refused.code, 'too-large')
  assert.match(refused.message, /11 bytes, at most 10/)
})

test('parseJson() keeps a stray SyntaxError as the cause', () => {
  const refused = refusal(() => parse('{"a":tru}'))
  assert.equal(refused.code, 'not-json')
  assert.ok(refused.cause instanceof SyntaxError)
})

test('decodeUtf8() gives back any well-formed text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      if (text.startsWith('\ufeff')) return
      assert.equal(decodeUtf8(new TextEncoder().encode(text), 'text'), text)
    }),
  )
})
