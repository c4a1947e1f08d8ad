import { attachmentPath, noteSigner, type LogSource } from '@concert/tlog'
import { sha256Hex } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { instantOf, origin } from '../../../testdata/verify/build-record.ts'
import {
  attachment,
  described,
  foundedRecord,
  kaz,
  places,
  report,
  sampleRecord,
} from '../../../testdata/verify/sample-record.ts'
import { checkRecord, openAudit, type RecordFault, type RecordReport } from './index.ts'
import { servedRecord, sourceOf, type Files } from './test-served-record.ts'

const sample = sampleRecord()
const { vkey } = sample.logKey.verifier
const attached = attachmentPath(sha256Hex(attachment))
const files = (): Files => servedRecord(sample, [attachment])
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)
const named = ({ faults }: RecordReport): string[] =>
  faults.map(({ path, index, code }: RecordFault) =>
    [path, index, code].filter((one) => one !== undefined).join(' '),
  )

function flip(bytes: Uint8Array, place: number, bit: number): Uint8Array {
  return bytes.with(place % bytes.length, bytes[place % bytes.length]! ^ (1 << bit))
}

test('checkRecord() proves a record, audits it and compares its attachments', async () => {
  const all = files()
  const found = await checkRecord(sourceOf(all), { vkey })
  const audit = openAudit(origin)
  for (const [index, entry] of sample.entries.entries()) audit.entry(index, entry)
  assert.deepEqual([found.ok, found.faults, found.moreFaults], [true, [], 0])
  assert.deepEqual(found.key, { vkey, origin, compared: true })
  assert.deepEqual([found.tree.size, found.tree.entries], [sample.entries.length, sample.entries.length])
  assert.equal(found.tree.checkpoint, text(all.get('checkpoint')))
  assert.deepEqual({ ...found.audit, directory: undefined }, { ...audit.report(), directory: undefined })
  assert.deepEqual(found.attachments, { good: 1, notFetched: 0, faults: [], moreFaults: 0 })
  assert.equal(found.continuation, undefined)
})

test('checkRecord() takes the record’s own key where none is given, and says that it was not compared', async () => {
  const found = await checkRecord(sourceOf(files()))
  assert.deepEqual([found.ok, found.key], [true, { vkey, origin, compared: false }])
})

test('checkRecord() refuses a record of another key, without one, or with one that is none', async () => {
  const foreign = noteSigner({ name: origin, seed: new Uint8Array(32).fill(9) }).verifier.vkey
  assert.deepEqual(named(await checkRecord(sourceOf(files()), { vkey: foreign })), ['checkpoint unsigned'])
  const keyless = files()
  keyless.delete('vkey')
  assert.deepEqual(named(await checkRecord(sourceOf(keyless))), ['vkey missing'])
  for (const bytes of [
    new Uint8Array(0),
    Uint8Array.of(255),
    new TextEncoder().encode('x+12345678+AAAA\n'),
  ]) {
    const found = await checkRecord(sourceOf(files().set('vkey', bytes)))
    assert.deepEqual([found.ok, found.key, named(found)], [false, undefined, ['vkey invalid-vkey']])
  }
  await assert.rejects(checkRecord(sourceOf(files()), { vkey: 'no key' }), {
    name: 'VerifyError',
    code: 'bad-vkey',
  })
})

test('checkRecord() names the file and the entry that are not of the tree, and what the audit misses there', async () => {
  const all = files()
  const bundle = [...all.keys()].find((path) => path.startsWith('tile/entries/'))!
  all.set(bundle, flip(all.get(bundle)!, all.get(bundle)!.length - 1, 3))
  assert.deepEqual(named(await checkRecord(sourceOf(all), { vkey })), [
    `${bundle} ${sample.entries.length - 1} wrong-entry`,
  ])
  const middle = files()
  middle.set(bundle, flip(middle.get(bundle)!, 100, 0))
  const found = named(await checkRecord(sourceOf(middle), { vkey }))
  assert.deepEqual(found.slice(0, 2), [`${bundle} 0 wrong-entry`, '0 missing-entries'])
})

test('checkRecord() finds any bit that is turned in any file but the key it was not given', async () => {
  const good = files()
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...[...good.keys()].filter((path) => path !== 'vkey')),
      fc.nat(),
      fc.nat(7),
      async (path, place, bit) => {
        const changed = new Map(good).set(path, flip(good.get(path)!, place, bit))
        const found = await checkRecord(sourceOf(changed), { vkey })
        assert.equal(found.ok, false)
        assert.equal(found.faults[0]!.path, path)
      },
    ),
    { numRuns: 200 },
  )
})

test('checkRecord() names attachments that are missing or changed, and those it was told to leave alone', async () => {
  const missing = files()
  missing.delete(attached)
  const found = await checkRecord(sourceOf(missing), { vkey })
  assert.deepEqual(named(found), [`${attached} ${places.kazReport} missing-attachment`])
  const changed = files().set(attached, flip(attachment, 5, 1))
  assert.deepEqual(named(await checkRecord(sourceOf(changed), { vkey })), [
    `${attached} ${places.kazReport} wrong-attachment`,
  ])
  for (const maxAttachmentBytes of [0, attachment.length - 1]) {
    const skipped = await checkRecord(sourceOf(changed), { vkey, maxAttachmentBytes })
    assert.deepEqual([skipped.ok, skipped.attachments.good, skipped.attachments.notFetched], [true, 0, 1])
  }
})

test('checkRecord() fetches an attachment once, however many statements name it', async () => {
  const record = foundedRecord()
  for (let value = 0; value < 20; value++)
    record.say(report('kaz-moh', value, { attachments: [described(attachment)] }), [kaz])
  const all = servedRecord(record, [attachment])
  const reads: string[] = []
  const counted: LogSource = { read: async (path) => (reads.push(path), all.get(path)) }
  assert.equal((await checkRecord(counted, { vkey })).attachments.good, 1)
  assert.equal(reads.filter((path) => path === attached).length, 1)
  all.delete(attached)
  assert.equal((await checkRecord(sourceOf(all), { vkey })).attachments.faults.length, 20)
})

test('checkRecord() audits what the log holds, whoever signed its checkpoint', async () => {
  const record = foundedRecord()
  record.say(report('uzb-ses', 1), [kaz])
  record.append(new TextEncoder().encode('hello'))
  assert.deepEqual(named(await checkRecord(sourceOf(servedRecord(record)), { vkey })), [
    '4 unknown',
    '5 not-an-entry',
  ])
})

test('checkRecord() keeps a hundred faults of each part, and counts the others', async () => {
  const record = foundedRecord()
  for (let value = 0; value < 150; value++)
    record.say(report('kaz-moh', value, { attachments: [described(attachment)] }), [kaz], instantOf(4))
  for (let at = 0; at < 130; at++) record.append(new TextEncoder().encode(`no entry ${at}`))
  const found = await checkRecord(sourceOf(servedRecord(record)), { vkey })
  assert.deepEqual([found.faults.length, found.moreFaults], [200, 80])
})

test('checkRecord() reports its progress, and hands over each proven entry', async () => {
  const record = foundedRecord()
  for (let value = 0; value < 300; value++) record.say(report('kaz-moh', value), [kaz], instantOf(4))
  const progress: number[] = []
  const entries: number[] = []
  await checkRecord(sourceOf(servedRecord(record)), {
    vkey,
    onProgress: ({ entries, size }) => void progress.push(entries, size),
    onEntry: (index) => void entries.push(index),
  })
  assert.deepEqual(progress, [256, 304, 304, 304])
  assert.deepEqual(entries, [...record.entries.keys()])
})

test('checkRecord() ends with the reason of its signal, and with what the source throws', async () => {
  const controller = new AbortController()
  const check = checkRecord(sourceOf(files()), {
    vkey,
    signal: controller.signal,
    onEntry: (index) => void (index === 5 && controller.abort(new Error('enough'))),
  })
  await assert.rejects(check, /^Error: enough$/)
  const lost: LogSource = { read: () => Promise.reject(new Error('the line is cut')) }
  await assert.rejects(checkRecord(lost), /the line is cut/)
  await assert.rejects(checkRecord(lost, { vkey }), /the line is cut/)
})
