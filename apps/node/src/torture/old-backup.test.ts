import assert from 'node:assert/strict'
import { cp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { ProjectionError } from '../kernel/projector.ts'
import { inspectFolder, inspectTables } from './inspect.ts'
import { openLedger } from './ledger.ts'
import { sendUntil } from './load.ts'
import type { Maker } from './statements.ts'
import { seed, seededRandom, testFolder } from './test-folder.ts'
import { loadOn, makerFor, openFolder, startListening } from './torture-node.ts'

const random = seededRandom(seed + 6)
const ledger = openLedger()
let maker: Maker | undefined
const old = testFolder()
const recent = testFolder()
let sizes: { old: number; recent: number }

before(async () => {
  await goOn(old, 40)
  await cp(old, recent, { recursive: true })
  const oldSize = ledger.receipts.size
  await goOn(recent, oldSize + 300)
  sizes = { old: await sizeOf(old), recent: await sizeOf(recent) }
})

async function goOn(dir: string, receipts: number): Promise<void> {
  const node = await startListening(dir)
  const load = await loadOn(
    { ...node, dir },
    { maker: (maker ??= await makerFor(dir, random)), random, ledger },
  )
  await sendUntil(load, () => ledger.receipts.size >= receipts)
  await node.kill('SIGTERM')
}

async function sizeOf(dir: string): Promise<number> {
  const node = await openFolder(dir)
  const size = node.record.size()
  await node.close()
  return size
}

/** The recent folder, with some parts of it as they were in the backup. */
async function restored(...parts: readonly string[]): Promise<string> {
  const dir = testFolder()
  await cp(recent, dir, { recursive: true })
  for (const part of parts) {
    await rm(join(dir, part), { recursive: true })
    await cp(join(old, part), join(dir, part), { recursive: true })
  }
  return dir
}

test('record/ and log/ of an old backup under newer tables are refused, with what to do', async () => {
  const dir = await restored('record', 'log')
  await assert.rejects(openFolder(dir), (error: unknown) => {
    assert.ok(error instanceof ProjectionError)
    assert.equal(error.code, 'record-behind')
    assert.match(
      error.message,
      new RegExp(`have seen ${sizes.recent} entries and the record holds ${sizes.old}`),
    )
    return /Bring back the newer record/.test(error.message)
  })
  const said: string[] = []
  await assert.rejects(openFolder(dir, { say: (one) => said.push(one) }), ProjectionError)
  assert.deepEqual(said, [], 'the tables, which know better, are not set aside')
})

test('the same is refused where the tables were open when the system went down', async () => {
  const dir = await restored('record', 'log')
  await writeFile(join(dir, 'tables.seal'), JSON.stringify({ state: 'open', boot: 'an earlier one' }))
  await assert.rejects(openFolder(dir), ProjectionError)
})

test('an old backup of everything starts, for nothing in the folder knows better: mirrors and witnesses do', async () => {
  const dir = await restored('record', 'log', 'vault', 'tables', 'tables.seal')
  const node = await openFolder(dir)
  assert.equal(node.record.size(), sizes.old)
  await node.close()
})

test('record/ and log/ of an old backup without tables start for the same reason', async () => {
  const dir = await restored('record', 'log')
  await rm(join(dir, 'tables'), { recursive: true })
  const node = await openFolder(dir)
  assert.equal(node.record.size(), sizes.old)
  await node.close()
})

test('only record/ of an old backup is refused by name, and whole again with the newer one', async () => {
  const dir = await restored('record')
  await assert.rejects(openFolder(dir), {
    name: 'RecordError',
    code: 'damaged',
    message: /tile.*backup or a mirror/,
  })
  await cp(join(recent, 'record'), join(dir, 'record'), { recursive: true })
  const node = await openFolder(dir)
  await inspectTables(node)
  await inspectFolder(dir, node.record.vkey, ledger)
  await node.close()
})

test('only log/ of an old backup is refused, with what to do', async () => {
  await assert.rejects(openFolder(await restored('log')), {
    name: 'RecordError',
    code: 'newer',
    message: /old backup of one part was restored\. Put back the newest log\/ and record\//,
  })
})
