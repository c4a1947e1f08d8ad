import { openRecord, type OpenRecord } from '@concert/record'
import { formatEnvelope, sha256Hex, type Instant, type StatementId } from '@concert/statement'
import { noteSigner } from '@concert/tlog'
import type { Kysely } from 'kysely'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openAccess } from './access.ts'
import { risingClock, type Clock } from './clock.ts'
import { openDatabase, type DatabaseLocation } from './database/open-database.ts'
import { checkAll, moduleOf } from './check-all.ts'
import type { Draft } from './draft.ts'
import { openIntake } from './intake.ts'
import type { KernelTables } from './kernel-tables.ts'
import { openKeystore, type Keystore } from './keystore.ts'
import { openLive } from './live.ts'
import type { Module } from './module.ts'
import type { NodeParts } from './node-parts.ts'
import { openProjector, type Projector } from './projector.ts'
import type { Receipt } from './receipt.ts'
import { openSequencer } from './sequencer.ts'
import { signDraft } from './sign-draft.ts'
import { openStaging } from './staging.ts'
import { openVault, type Vault } from './vault.ts'

export type NodeOptions = {
  readonly dir: string
  readonly mode: 'live' | 'sample' | 'exercise'
  /** Origin of the log: a URL without its scheme. It is fixed when the folder is new, and checked ever after. */
  readonly origin: string
  readonly passphrase: string
  readonly clock: Clock
  readonly database?: DatabaseLocation
  readonly modules: readonly Module<KernelTables>[]
  /** Told what an operator should know, a sentence each. */
  readonly say: (sentence: string) => void
  /** The record cannot go on; the process is to stop. */
  readonly onFatal: (error: unknown) => void
}

export type RunningNode = NodeParts<KernelTables> & {
  readonly projector: Projector
  readonly modules: readonly Module<KernelTables>[]
  readonly close: () => Promise<void>
}

/** Opens a data folder: keys, record, tables brought up to the log, and the one writer. The caller closes it. */
export async function openNode(options: NodeOptions): Promise<RunningNode> {
  const { dir, say, modules } = options
  await mkdir(dir, { recursive: true })
  const keystore = await openKeystore(join(dir, 'keys'), options.passphrase)
  const record = await openRecord({
    dir,
    signer: noteSigner({ name: options.origin, seed: (await logKey(keystore)).seed }),
  })
  record.recovered.forEach(say)
  const vault = openVault(join(dir, 'vault'))
  const db = await openDatabase<KernelTables>(options.database ?? { dir: join(dir, 'tables') })
  const projector = await openProjector({ db, record, modules, reader: entryReader(record, vault) })
  await bringUp(projector, record, say)
  return assemble(options, { keystore, record, vault, db, projector })
}

type Opened = {
  keystore: Keystore
  record: OpenRecord
  vault: Vault
  db: Kysely<KernelTables>
  projector: Projector
}

async function assemble(
  options: NodeOptions,
  { keystore, record, vault, db, projector }: Opened,
): Promise<RunningNode> {
  const { dir, mode, modules, onFatal, say } = options
  const clock = risingClock(options.clock, await lastReceived(db))
  const live = openLive()
  const staging = openStaging(join(dir, 'staging'))
  const intake = openIntake({ origin: record.origin, clock, directory: projector.directory })
  const sequencer = openSequencer({
    record,
    vault,
    clock,
    onFatal,
    findKnown: (drafts) => findKnown(drafts, db, record),
    touches: (draft) => moduleOf(modules, draft)?.touches(draft) ?? (draft.said.understood ? 'alone' : []),
    check: (drafts) =>
      checkAll(drafts, modules, { directory: projector.directory(), db, now: clock.now() }, record),
    project: async (accepted) => {
      await projector.project(accepted).catch((error: unknown) => recoverTables(error, projector, say))
      live.publish(accepted)
    },
  })
  const take: RunningNode['take'] = async (bytes, find = staging.find) =>
    sequencer.submit(await intake.admit(bytes, find))
  const signAndTake: RunningNode['signAndTake'] = async (agency, draft) => {
    const envelope = signDraft(agency, draft, {
      origin: record.origin,
      keystore,
      directory: projector.directory(),
      at: clock.now(),
    })
    const attached = new Map(draft.attachments?.map(({ sha256, bytes }) => [sha256, bytes]))
    return take(formatEnvelope(envelope), async (sha256) => attached.get(sha256))
  }
  const close = async (): Promise<void> => {
    await sequencer.idle()
    await db.destroy()
    await record.close()
  }
  return {
    mode,
    record,
    recordDir: join(dir, 'record'),
    db,
    vault,
    keystore,
    live,
    clock,
    take,
    signAndTake,
    close,
    projector,
    modules,
    access: await openAccess(dir),
    directory: projector.directory,
    position: projector.position,
    staged: staging.find,
    stage: staging.put,
  }
}

async function logKey(keystore: Keystore) {
  return keystore.held().find(({ agency }) => agency === 'log') ?? keystore.generate('log')
}

function entryReader(record: OpenRecord, vault: Vault): Parameters<typeof openProjector>[0]['reader'] {
  return {
    sealed: vault.get,
    attachment: async (sha256, form) => {
      const bytes = form === 'open' ? await record.attachment(sha256) : await vault.getAttachment(sha256)
      if (bytes === undefined)
        throw new Error(
          `The attachment ${sha256} is missing from the vault; bring it back from a backup and start again`,
        )
      return bytes
    },
  }
}

async function bringUp(projector: Projector, record: OpenRecord, say: NodeOptions['say']): Promise<void> {
  const behind = record.size() - projector.position()
  if (behind === 0) return
  say(`The tables are ${behind} entries behind the record; bringing them up.`)
  await projector.catchUp()
}

/** The statements are safe in the record; the tables are only its projection, so they are built anew. */
async function recoverTables(error: unknown, projector: Projector, say: NodeOptions['say']): Promise<void> {
  say(
    `The tables could not take a batch (${error instanceof Error ? error.message : String(error)}); they are being rebuilt from the record.`,
  )
  await projector.rebuild()
}

async function lastReceived(db: Kysely<KernelTables>): Promise<Instant | undefined> {
  const row = await db
    .selectFrom('statement')
    .select((build) => build.fn.max('received').as('last'))
    .executeTakeFirst()
  return (row?.last ?? undefined) as Instant | undefined
}

async function findKnown(
  drafts: readonly Draft[],
  db: Kysely<KernelTables>,
  record: OpenRecord,
): Promise<ReadonlyMap<string, Receipt>> {
  const ids = drafts.map(({ id }) => id as string)
  const rows = await db
    .selectFrom('statement')
    .select(['index', 'id', 'received', 'form'])
    .where('id', 'in', ids)
    .execute()
  const receipts = new Map<string, Receipt>()
  for (const { index, id, received, form } of rows) {
    const entrySha256 = sha256Hex(await record.entry(index))
    receipts.set(id!, {
      index,
      entrySha256,
      statement: id as StatementId,
      received: received as Instant,
      form: form as Receipt['form'],
      repeated: true,
    })
  }
  return receipts
}
