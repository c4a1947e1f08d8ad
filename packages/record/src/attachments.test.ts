import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { faultDisk, type Step } from './fault-disk.ts'
import { openRecord } from './index.ts'
import { testEntries, testFolder, testSigner as signer } from './test-record.ts'

const table = Buffer.from('place,cases\nA,12\n')
const sha256 = hash('sha256', table, 'hex')

async function* chunks() {
  for (let at = 0; at < table.length; at += 5) yield table.subarray(at, at + 5)
}

test('putAttachment() stores bytes under their SHA-256, whole or as a stream, once', async () => {
  const dir = testFolder()
  const record = await openRecord({ dir, signer })
  assert.deepEqual(await record.putAttachment(table), { sha256, bytes: table.length })
  assert.deepEqual(await record.putAttachment(chunks()), { sha256, bytes: table.length })
  assert.deepEqual(await record.attachment(sha256), table)
  assert.deepEqual(await readFile(record.attachmentPath(sha256)), table)
  assert.deepEqual(await readdir(join(dir, 'record/attachment')), [sha256.slice(0, 2)])
  assert.deepEqual(await readdir(join(dir, 'log/incoming')), [])
  await record.close()
})

test('putAttachment() syncs the bytes, then the name, then the folder of the name', async () => {
  const dir = testFolder()
  const disk = await faultDisk(dir)
  const record = await openRecord({ dir, signer, fs: disk.fs })
  const before = disk.steps.length
  await record.putAttachment(table)
  const folder = `record/attachment/${sha256.slice(0, 2)}`
  const steps = disk.steps
    .slice(before)
    .map(({ op, path }) => `${op} ${path.replace(/incoming.*/, 'incoming')}`)
  assert.deepEqual(steps, [
    'create log/incoming',
    'write log/incoming',
    'fsync log/incoming',
    `mkdir ${folder}`,
    `rename ${folder}/${sha256}`,
    `fsync-folder ${folder}`,
    'fsync-folder record/attachment',
  ])
  await record.close()
})

test('putAttachment() on a full disk leaves nothing behind, and the record stays usable', async () => {
  const dir = testFolder()
  let full = false
  const disk = await faultDisk(dir, ({ op }: Step) => {
    if (full && op === 'write') throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
  })
  const record = await openRecord({ dir, signer, fs: disk.fs })
  full = true
  await assert.rejects(record.putAttachment(table), { code: 'disk-full', fatal: false })
  assert.deepEqual(await readdir(join(dir, 'log/incoming')), [])
  full = false
  await record.append(testEntries(1, 'next'))
  await record.putAttachment(table)
  await record.close()
})

test('putAttachment() passes on the error of a stream that breaks, and keeps none of it', async () => {
  const dir = testFolder()
  const record = await openRecord({ dir, signer })
  async function* broken() {
    yield table
    throw new Error('the caller hung up')
  }
  await assert.rejects(record.putAttachment(broken()), /the caller hung up/)
  assert.deepEqual(await readdir(join(dir, 'log/incoming')), [])
  await record.close()
})

test('attachment() refuses what is not there, what has rotted and what is no name', async () => {
  const record = await openRecord({ dir: testFolder(), signer })
  await assert.rejects(record.attachment(sha256), { code: 'not-found' })
  await record.putAttachment(table)
  await writeFile(record.attachmentPath(sha256), 'place,cases\nA,13\n')
  await assert.rejects(record.attachment(sha256), {
    code: 'damaged',
    path: `attachment/${sha256.slice(0, 2)}/${sha256}`,
  })
  await record.putAttachment(table)
  assert.deepEqual(await record.attachment(sha256), table)
  await assert.rejects(record.attachment('../../log/state'), RangeError)
  await record.close()
})

test('openRecord() clears attachments that were on their way in when the process ended', async () => {
  const dir = testFolder()
  await (await openRecord({ dir, signer })).close()
  await writeFile(join(dir, 'log/incoming/half.tmp'), 'half')
  await (await openRecord({ dir, signer })).close()
  assert.deepEqual(await readdir(join(dir, 'log/incoming')), [])
})
