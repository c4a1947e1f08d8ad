import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatState, parseState } from './state-file.ts'
import { formatBatch, parseBatch } from './write-ahead.ts'

const root = fc.uint8Array({ minLength: 32, maxLength: 32 })
const batches = fc.record({
  start: fc.maxSafeNat(),
  rootBefore: root,
  entries: fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 20 }),
})
const plain = (batch: ReturnType<typeof parseBatch>) =>
  batch && {
    start: batch.start,
    rootBefore: new Uint8Array(batch.rootBefore),
    entries: batch.entries.map((entry) => new Uint8Array(entry)),
  }

test('parseBatch() reads what formatBatch() wrote, whatever stands after it', () => {
  fc.assert(
    fc.property(batches, fc.uint8Array(), (batch, rest) => {
      assert.deepEqual(plain(parseBatch(Buffer.concat([formatBatch(batch), rest]))), plain(batch))
    }),
  )
})

test('parseBatch() takes no batch that was cut anywhere or has one bit changed', () => {
  fc.assert(
    fc.property(batches, fc.nat(), fc.nat({ max: 7 }), (batch, place, bit) => {
      const bytes = Buffer.from(formatBatch(batch))
      const at = place % bytes.length
      assert.equal(parseBatch(bytes.subarray(0, at)), undefined)
      bytes[at] = bytes[at]! ^ (1 << bit)
      assert.equal(parseBatch(bytes), undefined)
    }),
  )
  assert.equal(parseBatch(new Uint8Array(0)), undefined)
  assert.equal(parseBatch(new Uint8Array(1000)), undefined)
})

test('parseState() reads what formatState() wrote and nothing that differs from it', () => {
  const signed = 'origin\n0\nroot\n\n— key sig\n'
  const bytes = Buffer.from(formatState(signed))
  assert.equal(parseState(bytes, 'state'), signed)
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes)
    changed[at] = changed[at]! ^ 1
    assert.throws(() => parseState(changed, 'state'), { name: 'RecordError', path: 'state' })
    assert.throws(() => parseState(bytes.subarray(0, at), 'state'), { code: 'damaged' })
  }
})

test('parseState() says when a newer version wrote it', () => {
  const bytes = Buffer.from('concert record state v2\nanything')
  assert.throws(() => parseState(bytes, 'state'), { code: 'newer', message: /newer version of Concert/ })
})
