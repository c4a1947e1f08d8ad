import assert from 'node:assert/strict'
import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { noteSigner } from '@concert/tlog'
import { openRecord } from './index.ts'
import { entriesOf, testEntries, testFolder, testSigner as signer } from './test-record.ts'

let old = ''
let recent = ''
let seen: { size: number; root: Uint8Array }

before(async () => {
  old = testFolder()
  const first = await openRecord({ dir: old, signer })
  await first.append(testEntries(300, 'old'))
  await first.close()
  recent = testFolder()
  await cp(old, recent, { recursive: true })
  const second = await openRecord({ dir: recent, signer })
  await second.append(testEntries(300, 'recent'))
  seen = second.checkpoint()
  await second.close()
})

/** `record/` of one folder with `log/` of another. */
async function mixed(record: string, log: string): Promise<string> {
  const dir = testFolder()
  await cp(join(record, 'record'), join(dir, 'record'), { recursive: true })
  await cp(join(log, 'log'), join(dir, 'log'), { recursive: true })
  return dir
}

async function forkOf(dir: string): Promise<string> {
  const fork = testFolder()
  await cp(dir, fork, { recursive: true })
  const record = await openRecord({ dir: fork, signer })
  await record.append(testEntries(300, 'fork'))
  await record.close()
  return fork
}

test('openRecord() refuses an old log/ under a newer record/ and tells the way out', async () => {
  const dir = await mixed(recent, old)
  await assert.rejects(openRecord({ dir, signer }), {
    code: 'newer',
    message: /ends at 600.*only at 300.*old backup/,
  })
})

test('openRecord() refuses a log/ and a record/ of two different trees of one size', async () => {
  await assert.rejects(openRecord({ dir: await mixed(recent, await forkOf(old)), signer }), {
    code: 'forked',
  })
})

test('openRecord() refuses an old record/ under a newer log/ whose tiles are not there', async () => {
  await assert.rejects(openRecord({ dir: await mixed(old, recent), signer }), {
    code: 'damaged',
    path: /^tile/,
  })
})

test('openRecord() publishes the commit point again where only the checkpoint is an old one', async () => {
  const dir = await mixed(recent, recent)
  await cp(join(old, 'record/checkpoint'), join(dir, 'record/checkpoint'))
  const record = await openRecord({ dir, signer })
  assert.match(record.recovered.join(), /behind, at 300, and was written from the commit point at 600/)
  assert.equal((await entriesOf(record)).length, 600)
  await record.close()
})

test('openRecord() refuses an old checkpoint that the tiles do not continue', async () => {
  const dir = await mixed(recent, recent)
  const other = await openRecord({ dir: testFolder(), signer })
  await other.append(testEntries(200, 'other'))
  await other.close()
  await cp(
    other.attachmentPath('0'.repeat(64)).replace(/attachment.*/, 'checkpoint'),
    join(dir, 'record/checkpoint'),
  )
  await assert.rejects(openRecord({ dir, signer }), { code: 'forked' })
})

test('openRecord() refuses an old checkpoint where a tile since then is missing', async () => {
  const dir = await mixed(recent, recent)
  await cp(join(old, 'record/checkpoint'), join(dir, 'record/checkpoint'))
  await rm(join(dir, 'record/tile/entries/001'))
  await assert.rejects(openRecord({ dir, signer }), { code: 'damaged', path: 'tile/entries/001' })
})

test('openRecord() never begins an empty record over one that has lost its log/', async () => {
  const dir = await mixed(recent, recent)
  await rm(join(dir, 'log'), { recursive: true })
  await assert.rejects(openRecord({ dir, signer }), {
    code: 'damaged',
    message: /never start a second record/,
  })
})

test('openRecord() refuses the record of another key or origin', async () => {
  const dir = await mixed(recent, recent)
  const otherKey = noteSigner({ name: signer.verifier.name, seed: new Uint8Array(32).fill(8) })
  const otherOrigin = noteSigner({ name: 'other.test/log', seed: new Uint8Array(32).fill(7) })
  await assert.rejects(openRecord({ dir, signer: otherKey }), { code: 'foreign' })
  await assert.rejects(openRecord({ dir, signer: otherOrigin }), { code: 'foreign' })
  const begun = testFolder()
  await (await openRecord({ dir: begun, signer: otherKey })).close()
  await assert.rejects(openRecord({ dir: await mixed(recent, begun), signer: otherKey }), { code: 'foreign' })
})

test('assertNotOlderThan() refuses a whole folder from an old backup, and a fork of what was seen', async () => {
  const record = await openRecord({ dir: await mixed(old, old), signer })
  await assert.rejects(record.assertNotOlderThan(seen), { code: 'older', message: /old backup was restored/ })
  await record.close()
  const fork = await openRecord({ dir: await forkOf(old), signer })
  await assert.rejects(fork.assertNotOlderThan(seen), { code: 'forked' })
  await fork.close()
  const same = await openRecord({ dir: await mixed(recent, recent), signer })
  await same.append(testEntries(5, 'more'))
  await same.assertNotOlderThan(seen)
  await same.assertNotOlderThan(same.checkpoint())
  await same.close()
})
