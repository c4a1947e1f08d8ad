import assert from 'node:assert/strict'
import { cp } from 'node:fs/promises'
import { before, test } from 'node:test'
import type { RunningNode } from '../kernel/open-node.ts'
import type { Receipt } from '../kernel/receipt.ts'
import { failingDisk, type Operation } from './failing-disk.ts'
import { inspectFolder, inspectTables } from './inspect.ts'
import { openLedger, type Ledger } from './ledger.ts'
import { startListening, makerFor, openFolder } from './torture-node.ts'
import type { Maker, Prepared } from './statements.ts'
import { seed, seededRandom, testFolder } from './test-folder.ts'

const random = seededRandom(seed + 4)
const origin = testFolder()
let maker: Maker

before(async () => {
  const node = await startListening(origin)
  await node.kill('SIGTERM')
  maker = await makerFor(origin, random)
})

async function copied(): Promise<string> {
  const dir = testFolder()
  await cp(origin, dir, { recursive: true, preserveTimestamps: true })
  return dir
}

/** Takes all at once; answers those that were refused with their reasons. */
async function takeAll(node: RunningNode, prepared: readonly Prepared[], ledger: Ledger): Promise<Error[]> {
  const taken = await Promise.allSettled(
    prepared.map(({ envelope, file }) => node.take(envelope, async () => file)),
  )
  for (const one of taken) if (one.status === 'fulfilled') ledger.acknowledge(one.value satisfies Receipt)
  return taken.flatMap((one) => (one.status === 'rejected' ? [one.reason as Error] : []))
}

/** The folder starts clean: what had no receipt gets one, and nothing stands twice. */
async function assertStartsClean(dir: string, prepared: readonly Prepared[], ledger: Ledger): Promise<void> {
  const node = await openFolder(dir)
  assert.deepEqual(await takeAll(node, prepared, ledger), [])
  await inspectTables(node)
  await inspectFolder(dir, node.record.vkey, ledger)
  await node.close()
}

const syncs: [string, (operation: Operation) => boolean][] = [
  ['write-ahead file', ({ path }) => path.endsWith('log/wal')],
  ['commit point', ({ path }) => path.includes('log/state')],
  ['folder of the commit point', ({ op, path }) => op === 'sync-folder' && path.endsWith('/log')],
  ['tiles', ({ path }) => path.includes('/tile/')],
  ['published checkpoint', ({ path }) => path.includes('record/checkpoint')],
  ['attachments', ({ path }) => path.includes('log/incoming')],
]

for (const [what, matches] of syncs)
  test(`a node whose disk does not confirm the ${what} tells that it must stop, acknowledges nothing more, and starts clean`, async () => {
    const dir = await copied()
    const ledger = openLedger()
    const fatal: unknown[] = []
    let isBroken = false
    const fs = failingDisk((one) => (isBroken && one.op !== 'write' && matches(one) ? 'EIO' : undefined))
    const node = await openFolder(dir, { fs, onFatal: (error) => fatal.push(error) })
    const prepared = Array.from({ length: 30 }, () => maker.report())
    assert.deepEqual(await takeAll(node, prepared.slice(0, 10), ledger), [])
    isBroken = true
    const refused = await takeAll(node, prepared.slice(10), ledger)
    assert.ok(refused.length > 0)
    assert.equal(fatal.length, 1)
    assert.match((fatal[0] as Error).message, /did not confirm/)
    isBroken = false
    assert.equal((await takeAll(node, [maker.report()], openLedger())).length, 1)
    await node.close()
    assert.equal(ledger.receipts.size, 30 - refused.length)
    await assertStartsClean(dir, prepared, ledger)
    assert.equal(ledger.receipts.size, 30)
  })

test('a node without space for the write-ahead file refuses, and goes on when there is space', async () => {
  const dir = await copied()
  const ledger = openLedger()
  let isFull = true
  const fs = failingDisk(({ op, path }) =>
    isFull && op === 'write' && path.endsWith('log/wal') ? 'ENOSPC' : undefined,
  )
  const node = await openFolder(dir, { fs })
  const prepared = Array.from({ length: 10 }, () => maker.report())
  const refused = await takeAll(node, prepared, ledger)
  assert.deepEqual(
    [...new Set(refused.map((error) => (error as Error & { code: string }).code))],
    ['disk-full'],
  )
  assert.equal(refused.length, 10)
  isFull = false
  assert.deepEqual(await takeAll(node, prepared, ledger), [])
  await node.close()
  await assertStartsClean(dir, prepared, ledger)
})
