import assert from 'node:assert/strict'
import { cp, readdir, rm, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { crashAt, faultDisk } from './fault-disk.ts'
import type { SignedTree } from '@concert/tlog'
import { adoptRecord, openRecord } from './index.ts'
import { entriesOf, testEntries, testFolder, testSigner as signer } from './test-record.ts'

let origin = ''
let seen: SignedTree

before(async () => {
  origin = testFolder()
  const record = await openRecord({ dir: origin, signer })
  await record.append(testEntries(300, 'seed'))
  seen = record.checkpoint()
  await record.close()
})

/** A record as it comes from a mirror: the public part alone. */
async function fetched(): Promise<string> {
  const dir = testFolder()
  await cp(join(origin, 'record'), join(dir, 'record'), { recursive: true })
  return dir
}

test('adoptRecord() makes a record from a mirror one that goes on', async () => {
  const dir = await fetched()
  await assert.rejects(openRecord({ dir, signer }), { code: 'damaged', message: /adopt/ })
  await adoptRecord({ dir, signer, seen })
  const record = await openRecord({ dir, signer })
  assert.equal((await entriesOf(record)).length, 300)
  assert.equal((await record.append(testEntries(1, 'next')))[0]?.index, 300)
  await record.close()
})

test('adoptRecord() refuses a record that is not the newest that was seen, has faults or is in use', async () => {
  const dir = await fetched()
  await assert.rejects(adoptRecord({ dir, signer, seen: { ...seen, size: 301 } }), { code: 'older' })
  await assert.rejects(adoptRecord({ dir, signer, seen: { size: 300, root: new Uint8Array(32) } }), {
    code: 'forked',
  })
  await truncate(join(dir, 'record/tile/entries/000'), 100)
  await assert.rejects(adoptRecord({ dir, signer, seen }), { code: 'damaged', message: /tile\/entries\/000/ })
  await rm(join(dir, 'record/checkpoint'))
  await assert.rejects(adoptRecord({ dir, signer, seen }), { code: 'damaged' })
  assert.deepEqual(await readdir(join(dir, 'log')), ['incoming', 'lock'])
  const record = await openRecord({ dir: origin, signer })
  await assert.rejects(adoptRecord({ dir: origin, signer, seen }), { code: 'locked' })
  await record.close()
})

test('adoptRecord() does not go back behind a commit point that is not published yet', async () => {
  const dir = testFolder()
  await cp(origin, dir, { recursive: true })
  const disk = await faultDisk(dir, (step) => {
    if (step.path === 'record/checkpoint.tmp') crashAt(step.at)(step)
  })
  const record = await openRecord({ dir, signer, fs: disk.fs })
  await assert.rejects(record.append(testEntries(1, 'committed')))
  await disk.crash('keeps-all')
  await assert.rejects(adoptRecord({ dir, signer, seen }), { code: 'newer', message: /open it instead/ })
})
