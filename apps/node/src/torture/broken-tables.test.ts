import { sql } from 'kysely'
import assert from 'node:assert/strict'
import { cp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { inspectFolder, inspectTables } from './inspect.ts'
import { openLedger } from './ledger.ts'
import { sendUntil } from './load.ts'
import type { Maker } from './statements.ts'
import { seed, seededRandom, testFolder } from './test-folder.ts'
import { loadOn, makerFor, openFolder, startListening } from './torture-node.ts'

const random = seededRandom(seed + 8)
const origin = testFolder()
const ledger = openLedger()
let maker: Maker

before(async () => {
  const node = await startListening(origin)
  maker = await makerFor(origin, random)
  const load = await loadOn({ ...node, dir: origin }, { maker, random, ledger })
  await sendUntil(load, () => ledger.receipts.size >= 60)
  await node.kill('SIGTERM')
})

/** As a process leaves the folder that is killed under the same start of the system: open, with a process id. */
async function killedCopy(): Promise<string> {
  const dir = testFolder()
  await cp(origin, dir, { recursive: true })
  const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim()
  await writeFile(join(dir, 'tables.seal'), JSON.stringify({ state: 'open', boot }))
  await writeFile(join(dir, 'tables', 'postmaster.pid'), '-42\n/pglite/data\n')
  return dir
}

async function assertRebuilt(dir: string, says: RegExp): Promise<void> {
  const said: string[] = []
  const node = await openFolder(dir, { say: (one) => said.push(one) })
  assert.match(said.join('\n'), says)
  assert.equal((await readdir(dir)).filter((name) => name.startsWith('tables.broken-')).length, 1)
  await inspectTables(node)
  await inspectFolder(dir, node.record.vkey, ledger)
  await node.close()
}

async function overwrite(path: string, at: number, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'r+')
  await file.write(bytes, 0, bytes.length, at)
  await file.close()
}

test('tables that a killed process left open are taken as they are, whatever process id they name', async () => {
  const dir = await killedCopy()
  const said: string[] = []
  const node = await openFolder(dir, { say: (one) => said.push(one) })
  assert.deepEqual(said, [])
  await inspectTables(node)
  await node.close()
})

test('tables that were open when the system went down are set aside and rebuilt, for PGlite syncs nothing', async () => {
  const dir = await killedCopy()
  await writeFile(join(dir, 'tables.seal'), JSON.stringify({ state: 'open', boot: 'another' }))
  await assertRebuilt(dir, /were open when the system went down.*set aside as tables\.broken-/)
})

test('tables that PGlite cannot open are set aside and rebuilt', async () => {
  for (const [name, at] of [
    ['global/pg_control', 0],
    ['pg_wal', 0],
    ['base', 0],
  ] as const) {
    const dir = await killedCopy()
    const path = join(dir, 'tables', name)
    const files = await readdir(path, { recursive: true }).catch(() => [''])
    for (const file of files.filter((one) => one === '' || /\d$/.test(one)))
      await overwrite(join(path, file), at, Buffer.alloc(8_192, 0xa5)).catch(() => undefined)
    await assertRebuilt(dir, /cannot be used \(PGlite cannot open .*\)\. They were set aside/)
  }
})

test('a damaged page found at work stops the node, and the next start sets the tables aside and rebuilds them', async () => {
  const dir = await killedCopy()
  const path = await fileOf(dir, 'observation')
  await overwrite(path, 100, Buffer.alloc(64, 0xa5))
  const fatal: unknown[] = []
  const node = await openFolder(dir, { onFatal: (error) => fatal.push(error) })
  await assert.rejects(sql`select sum(value) from observation`.execute(node.db), { code: 'XX001' })
  await node.close()
  assert.equal(fatal.length, 1)
  assert.match((fatal[0] as Error).message, /invalid page/)
  await assertRebuilt(dir, /are damaged \(invalid page.*set aside/)
})

async function fileOf(dir: string, table: string): Promise<string> {
  const copy = testFolder()
  await cp(dir, copy, { recursive: true })
  const node = await openFolder(copy)
  const { rows } = await sql<{ path: string }>`select pg_relation_filepath(${table}) as path`.execute(node.db)
  await node.close()
  await rm(copy, { recursive: true })
  return join(dir, 'tables', rows[0]!.path)
}

test('when PGlite dies in a projection the node tells that it must stop, and the statement is safe and is given its receipt later', async () => {
  const dir = testFolder()
  await cp(origin, dir, { recursive: true })
  const fatal: unknown[] = []
  const said: string[] = []
  const node = await openFolder(dir, { onFatal: (error) => fatal.push(error), say: (one) => said.push(one) })
  const prepared = Array.from({ length: 12 }, () => maker.report())
  const project = node.modules[1]!
  const before = node.record.size()
  const dying = { ...project }.project
  Object.assign(project, {
    project: async (...given: Parameters<typeof dying>) => {
      // Without a place for its own log PostgreSQL panics: the thread ends in the middle of the transaction.
      await rm(join(dir, 'tables', 'pg_wal'), { recursive: true, force: true })
      await sql`select pg_switch_wal()`.execute(given[1])
      return dying(...given)
    },
  })
  const taken = await Promise.allSettled(
    prepared.map(({ envelope, file }) => node.take(envelope, async () => file)),
  )
  assert.equal(taken.filter(({ status }) => status === 'fulfilled').length, 0)
  assert.equal(fatal.length, 1)
  assert.match(said.join('\n'), /The tables could not take a batch/)
  assert.ok(node.record.size() > before)
  await node.close()
  const again = await openFolder(dir)
  for (const { envelope, file } of prepared) ledger.acknowledge(await again.take(envelope, async () => file))
  await inspectTables(again)
  await inspectFolder(dir, again.record.vkey, ledger)
  await again.close()
})
