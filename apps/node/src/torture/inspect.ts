import { checkFolder, folderSource, type OpenRecord } from '@concert/record'
import { parseEntry, parseEnvelope, sha256Hex } from '@concert/statement'
import { checkTree } from '@concert/tlog'
import { sql } from 'kysely'
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { kernelTables } from '../kernel/kernel-tables.ts'
import type { RunningNode } from '../kernel/open-node.ts'
import { openVault, type Vault } from '../kernel/vault.ts'
import type { Ledger } from './ledger.ts'

/** What a look at the files of a node at rest, or between two statements, has to find. */
export type Inspection = { readonly entries: number; readonly statements: number }

/** The record is clean, holds every acknowledged entry in its place, and no statement twice. */
export async function inspectFolder(dir: string, vkey: string, ledger: Ledger): Promise<Inspection> {
  const report = await checkFolder(dir, vkey)
  assert.deepEqual(report.faults, [])
  const vault = openVault(join(dir, 'vault'))
  const hashes: string[] = []
  const places = new Map<string, number>()
  const checked = await checkTree(folderSource(join(dir, 'record')), {
    vkey,
    onEntry: async (index, entry) => {
      hashes.push(sha256Hex(entry))
      const id = await statementIn(entry, vault)
      assert.equal(places.get(id), undefined, `statement ${id} stands at ${places.get(id)} and at ${index}`)
      places.set(id, index)
    },
  })
  assert.equal(checked.ok, true)
  for (const { index, entrySha256, statement } of ledger.receipts.values()) {
    assert.equal(hashes[index], entrySha256, `entry ${index} is not the one that was acknowledged`)
    assert.equal(places.get(statement), index)
  }
  assert.deepEqual(ledger.faults, [])
  return { entries: hashes.length, statements: places.size }
}

async function statementIn(entry: Uint8Array, vault: Vault): Promise<string> {
  const parsed = parseEntry(entry)
  if (parsed.form === 'open') return parseEnvelope(parsed.envelope).id
  const sealed = await vault.get(parsed.commitment)
  assert.ok(sealed, `the vault lacks ${parsed.commitment}`)
  return parseEnvelope(sealed.envelope).id
}

/** Every checkpoint that anyone was shown is of this record's own past. */
export async function inspectCheckpoints(record: OpenRecord, ledger: Ledger): Promise<void> {
  for (const [size, root] of ledger.checkpoints)
    assert.equal(Buffer.from(await record.rootAt(size)).toString('hex'), root, `the root at ${size}`)
}

/** The tables are what a rebuild from the record makes of them. */
export async function inspectTables(node: RunningNode): Promise<void> {
  assert.equal(node.position(), node.record.size())
  const before = await dumpTables(node)
  await node.projector.rebuild()
  const after = await dumpTables(node)
  for (const [table, rows] of before) assert.deepEqual(rows, after.get(table), `the table ${table}`)
}

export async function dumpTables({ db, modules }: RunningNode): Promise<Map<string, string[]>> {
  const dump = new Map<string, string[]>()
  for (const table of [...kernelTables, ...modules.flatMap(({ tables }) => tables)]) {
    const { rows } = await sql<{
      row: string
    }>`select t::text as row from ${sql.table(table)} t order by 1`.execute(db)
    dump.set(
      table,
      rows.map(({ row }) => row),
    )
  }
  return dump
}
