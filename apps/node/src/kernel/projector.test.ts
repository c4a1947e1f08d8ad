import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allModules } from '../modules/modules.ts'
import { atEnd } from '../testing/at-end.ts'
import { playHistory } from '../testing/random-history.ts'
import { assertSameTables } from '../testing/refused.ts'
import { anyDatabase, newDatabase, onEachDatabase, type DatabaseKind } from '../testing/test-database.ts'
import { openTestNode, readTables } from '../testing/test-node.ts'
import { openDatabase } from './database/open-database.ts'
import type { KernelTables } from './kernel-tables.ts'
import { openProjector } from './projector.ts'
import type { EntryReader } from './read-accepted.ts'

const seed = Number(process.env['CONCERT_HISTORY_SEED'] ?? 1_789)
const length = 400

onEachDatabase((database) => {
  test(`tables rebuilt from a random record of ${length} statements are those that grew with it (seed ${seed})`, async () => {
    const at = await openTestNode({ database })
    const taken = await playHistory(at, seed, length)
    const kinds = Object.keys(taken).sort()
    for (const kind of [
      'open report',
      'sealed report',
      'open correction',
      'sealed correction',
      'record.disclosure',
      'key rotation',
      'directory.key-revocation',
      'situation.rhythm',
      'situation.event',
      'situation.verification-reply',
      'threats.signal',
      'threats.acknowledgement',
      'briefings.issue',
      'proposals.silence',
      'proposals.break',
      'proposals.adoption',
      'proposals.participation',
      'desk.request',
      'desk.answer',
      'desk.closing',
      'contacts.answer',
      'contacts.publication',
      'contacts.agreement',
      'contacts.withdrawal',
      'future.kind',
    ])
      assert.ok(kinds.includes(kind), `${kind} is in the history: ${JSON.stringify(taken)}`)
    assert.deepEqual(at.fatal, [])
    const grown = await at.tables()
    assert.ok(
      Object.values(grown).every((rows) => rows.length > 0),
      'no table is empty',
    )

    await at.node.projector.rebuild()
    assertSameTables(await at.tables(), grown)
    const elsewhere: DatabaseKind = anyDatabase === database ? 'PGlite' : anyDatabase
    const moved = await at.restart(undefined, elsewhere)
    assertSameTables(await moved.tables(), grown)
    assert.deepEqual(
      [...moved.node.directory().keys.values()].map(({ keyid, ended }) => [keyid, ended?.index]),
      [...at.node.directory().keys.values()].map(({ keyid, ended }) => [keyid, ended?.index]),
    )
  })
})

test('tables that lag behind the record catch up in steps, and end as they would have been', async () => {
  const at = await openTestNode()
  await playHistory(at, seed + 1, 60)
  const { record, vault } = at.node
  const db = await openDatabase<KernelTables>(await newDatabase(anyDatabase))
  atEnd(() => db.destroy())
  const reader: EntryReader = { sealed: vault.get, attachment: async () => new Uint8Array() }
  for (let seen = 0; seen < record.size();) {
    seen = Math.min(record.size(), seen + 23)
    const earlier = {
      size: () => seen,
      checkpoint: record.checkpoint,
      rootAt: record.rootAt,
      entries: (from: number, to = seen) => record.entries(from, Math.min(to, seen)),
    }
    // Opened anew each time, as by a node that starts: it remembers nothing but what the tables hold.
    const projector = await openProjector({ db, record: earlier, modules: allModules(), reader })
    await projector.catchUp()
    assert.equal(projector.position(), seen)
  }
  const grown = await at.tables()
  assertSameTables(await readTables(db, Object.keys(grown)), grown)
})

test('tables that know more than the record refuse to open', async () => {
  const { node } = await openTestNode()
  const record = { ...node.record, size: () => node.record.size() - 1 }
  const reader: EntryReader = { sealed: node.vault.get, attachment: async () => new Uint8Array() }
  await assert.rejects(openProjector({ db: node.db, record, modules: allModules(), reader }), {
    code: 'record-behind',
    message: /The tables have seen \d+ entries and the record holds \d+: the record is an older copy/,
  })
  await node.db.updateTable('position').set({ root: '00' }).execute()
  await assert.rejects(openProjector({ db: node.db, record: node.record, modules: allModules(), reader }), {
    code: 'forked',
    message: /from another history of this record/,
  })
})
