import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { before, test } from 'node:test'
import type { RunningNode } from '../kernel/open-node.ts'
import { damagedCopy, empty, filesOf, flip, garble, halve, remove, type Damage } from './damage.ts'
import { inspectFolder, inspectTables } from './inspect.ts'
import { openLedger } from './ledger.ts'
import { sendUntil } from './load.ts'
import { startProcess } from './node-process.ts'
import { seed, seededRandom, testFolder } from './test-folder.ts'
import { loadOn, makerFor, openFolder, startListening } from './torture-node.ts'

const random = seededRandom(seed + 7)
const origin = testFolder()
const ledger = openLedger()

before(async () => {
  const node = await startListening(origin)
  const load = await loadOn(
    { ...node, dir: origin },
    { maker: await makerFor(origin, random), random, ledger },
  )
  await sendUntil(load, () => ledger.receipts.size >= 190)
  await node.kill('SIGTERM')
})

const faultNames = ['RecordError', 'KeystoreError', 'VaultError', 'ProjectionError', 'DatabaseError', 'Error']

/** Opened with what it said, or the one line with which it was refused. */
async function outcome(dir: string): Promise<{ said: string[]; node?: RunningNode; refusal?: string }> {
  const said: string[] = []
  try {
    return { said, node: await openFolder(dir, { say: (one) => said.push(one) }) }
  } catch (error) {
    assert.ok(error instanceof Error && faultNames.includes(error.name), `a stray ${String(error)}`)
    assert.ok(!error.message.includes('\n'))
    return { said, refusal: error.message }
  }
}

type Case = readonly [which: RegExp, damages: readonly Damage[]]

const repaired: readonly (readonly [...Case, says: RegExp])[] = [
  [/^record\/tile\/0\/.*\.p\/\d+$/, [flip, halve, empty, remove], /made anew.*tile\/0\//],
  [/^record\/checkpoint$/, [halve, empty, remove, garble], /checkpoint was missing or not readable/],
  [/^log\/wal$/, [garble], /was dropped \(14 bytes, never acknowledged\)/],
  [/^tables\/PG_VERSION$/, [remove], /have no PG_VERSION\. They were set aside/],
  [
    /^tables\/global\/pg_control$/,
    [flip, halve, garble],
    /not as they were left.*set aside as tables\.broken-/,
  ],
  [/^tables\/pg_xact\//, [flip], /not as they were left.*set aside/],
  [/^tables\/base\/\d+\/\d{5}$/, [halve, empty], /not as they were left.*set aside/],
  [/^tables\.seal$/, [empty, garble, remove], /carry no word of how they were left.*set aside/],
]

for (const [which, damages, says] of repaired)
  test(`a node repairs ${String(which)} and says so`, async () => {
    for (const damage of damages) {
      const dir = await damagedCopy(origin, which, damage)
      const { said, node, refusal } = await outcome(dir)
      assert.equal(refusal, undefined, damage.name)
      assert.match(said.join('\n'), says)
      await inspectTables(node!)
      await inspectFolder(dir, node!.record.vkey, ledger)
      await node!.close()
    }
  })

const refused: readonly (readonly [...Case, says: RegExp])[] = [
  [/^record\/tile\/entries\/.*\d+$/, [flip, halve, empty, remove], /tile\/entries\/.*backup or a mirror/],
  [/^log\/state$/, [flip, halve, empty, garble], /log\/state/],
  [/^log\/state$/, [remove], /log\/state is not\. Put back log\/ from the newest backup/],
  [/^keys\/.*json$/, [flip, halve, empty, garble], /keys\/[0-9a-f]{32}\.json: .*(?:backup|the right one)/],
  [/^keys\/.*json$/, [remove], /The log's own key is not in .*keys: put keys\/ back from a backup/],
  [
    /^tokens\.json$/,
    [halve, empty, garble],
    /tokens\.json: the file is damaged\. Put it back from a backup, or move it/,
  ],
]

for (const [which, damages, says] of refused)
  test(`a node refuses to start on a damaged ${String(which)} in one line that names it`, async () => {
    for (const damage of damages) {
      const { refusal, node } = await outcome(await damagedCopy(origin, which, damage))
      await node?.close()
      assert.match(refusal ?? 'it started', says, damage.name)
    }
  })

test('an attachment of the record that was changed is refused by name, in a read and in a rebuild', async () => {
  const dir = await damagedCopy(origin, /^record\/attachment\//, flip)
  const { node } = await outcome(dir)
  const named = (await filesOf(node!.recordDir)).find((path) => path.startsWith('attachment/'))!
  await assert.rejects(node!.record.attachment(named.slice(-64)), {
    code: 'damaged',
    message: /backup or a mirror/,
  })
  await assert.rejects(node!.projector.rebuild(), { code: 'damaged', message: /backup or a mirror/ })
  await node!.close()
})

test('a bundle or a tile far from the edge that was changed is found when it is read, and never answered from', async () => {
  for (const which of [/^record\/tile\/entries\/000$/, /^record\/tile\/0\/000$/]) {
    const { node } = await outcome(await damagedCopy(origin, which, flip))
    const entries = await Promise.allSettled(Array.from({ length: 256 }, (_, at) => node!.record.entry(at)))
    const reasons = entries.flatMap((one) => (one.status === 'rejected' ? [one.reason as Error] : []))
    assert.ok(reasons.length > 0)
    for (const { message } of reasons) assert.match(message, /^record\/tile\/.*backup or a mirror/)
    await assert.rejects(node!.projector.rebuild(), { code: 'damaged' })
    await node!.close()
  }
})

test('a vault file that was changed is refused by name, in a read and in a rebuild', async () => {
  const dir = await damagedCopy(origin, /^vault\/sealed\//, flip)
  const { node } = await outcome(dir)
  await assert.rejects(node!.projector.rebuild(), {
    name: 'VaultError',
    message: /vault\/sealed\/[0-9a-f]{2}\/[0-9a-f]{64} is not as it was written: put it back from a backup/,
  })
  await node!.close()
})

test('a rebuild without the vault says how many sealed entries it has not', async () => {
  const dir = await damagedCopy(origin, /^(?:vault\/sealed\/|tables\/PG_VERSION)/, remove)
  const { node, said } = await outcome(dir)
  assert.match(said.join('\n'), /\d+ sealed entries are not in the vault.*put vault\/ back from a backup/)
  await node!.close()
})

test('a folder whose mode cannot be read is refused in one line that names the file', async () => {
  for (const damage of [empty, garble]) {
    const dir = await damagedCopy(origin, /^mode$/, damage)
    const { code, last, stray } = await startProcess({ dir, mode: 'exercise' }).ended
    assert.deepEqual([code, stray], [1, ''])
    assert.ok(last!.includes(dir))
    assert.equal((await readFile(join(dir, 'mode'), 'utf8')).includes('exercise'), false)
  }
})
