import { leafHash, noteSigner, parseVkey, rootOfLeaves, verifyCheckpoint } from '@concert/tlog'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BuiltRecord } from '../../../testdata/verify/build-record.ts'
import { foundedRecord, kaz, report } from '../../../testdata/verify/sample-record.ts'
import { checkContinuation, checkRecord, type ContinuationReport } from './index.ts'
import { servedRecord, sourceOf } from './test-served-record.ts'

const earlier = grown(foundedRecord(), 0, 200)
const remembered = earlier.checkpoint()
const { vkey, name } = earlier.logKey.verifier
const source = (record: BuiltRecord) => sourceOf(servedRecord(record))

function grown(record: BuiltRecord, from: number, to: number): BuiltRecord {
  for (let value = from; value < to; value++) record.say(report('kaz-moh', value), [kaz])
  return record
}

const later = grown(grown(foundedRecord(), 0, 200), 200, 300)
const forked = grown(grown(foundedRecord(), 0, 100), 1_000, 1_200)
const shorter = grown(foundedRecord(), 0, 100)

const cases: readonly [string, BuiltRecord, ContinuationReport['continuation'], string | undefined][] = [
  ['goes on from', later, 'continues', undefined],
  ['still is', earlier, 'continues', undefined],
  ['ends before', shorter, 'rolled-back', 'rolled-back'],
  ['is another history than', forked, 'forked', 'forked'],
]

for (const [what, record, continuation, code] of cases)
  test(`checkContinuation() and checkRecord() find a record that ${what} the one that was remembered`, async () => {
    const light = await checkContinuation(source(record), { vkey, remembered })
    assert.deepEqual(
      [light.ok, light.continuation, light.fault?.code, light.checkpoint],
      [code === undefined, continuation, code, record.checkpoint()],
    )
    const whole = await checkRecord(source(record), { vkey, remembered })
    assert.deepEqual([whole.ok, whole.continuation], [code === undefined, continuation])
    assert.deepEqual(whole.faults, light.fault === undefined ? [] : [light.fault])
  })

test('checkContinuation() reads a few tiles, and no entry', async () => {
  const files = servedRecord(later)
  const reads: string[] = []
  await checkContinuation({ read: async (path) => (reads.push(path), files.get(path)) }, { remembered })
  assert.deepEqual(reads.toSorted(), [
    'checkpoint',
    'tile/0/000',
    'tile/0/001.p/48',
    'tile/1/000.p/1',
    'vkey',
  ])
})

test('checkContinuation() says when the record is signed by another key than the one that was remembered', async () => {
  const rekeyed = foundedRecord(noteSigner({ name, seed: new Uint8Array(32).fill(8) }))
  const found = await checkContinuation(source(rekeyed), { remembered })
  assert.deepEqual([found.ok, found.continuation, found.fault?.code], [false, undefined, 'wrong-key'])
  assert.match(found.fault!.message, /^the checkpoint that was remembered is not of this log: /)
  const garbled = await checkContinuation(source(later), { vkey, remembered: 'garbled' })
  assert.equal(garbled.fault?.code, 'wrong-key')
})

test('checkContinuation() tells damage from a fork, and nothing of a record that none signed', async () => {
  const files = servedRecord(later)
  files.set('tile/0/000', new Uint8Array(8_192))
  const damaged = await checkContinuation(sourceOf(files), { vkey, remembered })
  assert.deepEqual([damaged.continuation, damaged.fault?.code], [undefined, 'invalid-tile'])
  files.set('checkpoint', new TextEncoder().encode('unsigned\n'))
  const unsigned = await checkContinuation(sourceOf(files), { vkey, remembered })
  assert.deepEqual([unsigned.checkpoint, unsigned.fault?.code], [undefined, 'invalid-note'])
  files.delete('vkey')
  const keyless = await checkContinuation(sourceOf(files), { remembered })
  assert.deepEqual([keyless.fault?.path, keyless.fault?.code], ['vkey', 'missing'])
})

test('the two checkpoints of a fork prove it to anyone: one key signed both', async () => {
  const { checkpoint } = await checkContinuation(source(forked), { vkey, remembered })
  const log = parseVkey(vkey)
  const [now, before] = [checkpoint!, remembered].map((one) => verifyCheckpoint(one, log, { origin: name }))
  assert.deepEqual([before!.size, now!.size], [204, 304])
  const rootThen = rootOfLeaves(forked.entries.slice(0, 204).map((entry) => leafHash(entry)))
  assert.notDeepEqual(before!.root, rootThen)
})

test('checkContinuation() ends with the reason of its signal', async () => {
  const signal = AbortSignal.abort(new Error('enough'))
  await assert.rejects(checkContinuation(source(later), { vkey, remembered, signal }), /^Error: enough$/)
})
