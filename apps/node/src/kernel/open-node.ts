import { openRecord, type FileSystem, type OpenRecord } from '@concert/record'
import type { Instant } from '@concert/statement'
import { noteSigner } from '@concert/tlog'
import type { Kysely } from 'kysely'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openAccess } from './access.ts'
import { risingClock, type Clock } from './clock.ts'
import { DatabaseError } from './database/database-error.ts'
import type { DatabaseLocation } from './database/open-database.ts'
import { checkAll, moduleOf } from './check-all.ts'
import { openDeliverySettings } from './delivery/delivery-settings.ts'
import type { Draft } from './draft.ts'
import { findKnown } from './find-known.ts'
import { openIntake } from './intake.ts'
import type { KernelTables } from './kernel-tables.ts'
import { KeystoreError, openKeystore, type HeldKey, type Keystore } from './keystore.ts'
import { openLive, type Live } from './live.ts'
import { clearUnfinished } from './founding-mark.ts'
import { lockFolder } from './lock-folder.ts'
import type { Module } from './module.ts'
import type { NodeParts } from './node-parts.ts'
import { openTables } from './open-tables.ts'
import type { EntryReader } from './read-accepted.ts'
import type { Projector } from './projector.ts'
import { noSessions } from './sessions.ts'
import { openSequencer, type Sequencer, type SequencerParts } from './sequencer.ts'
import { openSpeaking } from './speaking.ts'
import { openStaging } from './staging.ts'
import type { Touches } from './touched.ts'
import { openVault, VaultError, type Vault } from './vault.ts'
import { openVerifiers } from './verifiers/open-verifiers.ts'

export type NodeOptions = {
  readonly dir: string
  readonly mode: 'live' | 'sample' | 'exercise'
  /** Origin of the log: a URL without its scheme. It is fixed when the folder is new, and checked ever after. */
  readonly origin: string
  /** Opens the keys. A function is asked once the folder is this process's own, so that two never both make one. */
  readonly passphrase: string | (() => Promise<string>)
  readonly clock: Clock
  readonly database?: DatabaseLocation
  readonly modules: readonly Module<KernelTables>[]
  /** Told what an operator should know, a sentence each. */
  readonly say: (sentence: string) => void
  /** The record cannot go on; the process is to stop. Told once. */
  readonly onFatal: (error: unknown) => void
  /** The file system of the record, where it is not the system's own. */
  readonly fs?: FileSystem
}

export type RunningNode = NodeParts<KernelTables> & {
  readonly projector: Projector
  readonly modules: readonly Module<KernelTables>[]
  readonly close: () => Promise<void>
}

/**
 * Opens a data folder: keys, record, tables brought up to the log, and the one writer. The caller closes it; where it
 * cannot be opened nothing of it stays open.
 */
export async function openNode(given: NodeOptions): Promise<RunningNode> {
  const options = { ...given, onFatal: once(given.onFatal) }
  const { dir, say, modules, onFatal, fs } = options
  await using held = new AsyncDisposableStack()
  await mkdir(dir, { recursive: true })
  held.defer(await lockFolder(dir))
  await clearUnfinished(dir, say)
  const { passphrase } = options
  const secret = typeof passphrase === 'string' ? passphrase : await passphrase()
  const keystore = await openKeystore(join(dir, 'keys'), secret)
  const { seed } = await logKey(keystore, dir)
  const signer = noteSigner({ name: options.origin, seed })
  const record = await openRecord({ dir, signer, ...(fs === undefined ? {} : { fs }) })
  held.defer(() => record.close())
  record.recovered.forEach(say)
  const vault = openVault(join(dir, 'vault'))
  const location = options.database ?? { dir: join(dir, 'tables') }
  const reader = entryReader(record, vault)
  const { db, projector } = await openTables({ location, record, modules, reader, say, onBroken: onFatal })
  held.defer(() => db.destroy())
  return await assemble(options, { keystore, record, vault, db, projector }, held)
}

function once(tell: (error: unknown) => void): (error: unknown) => void {
  let told = false
  return (error) => {
    if (!told) tell(error)
    told = true
  }
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
  opened: AsyncDisposableStack,
): Promise<RunningNode> {
  const { dir, mode, modules } = options
  const clock = risingClock(options.clock, await lastReceived(db))
  const live = openLive()
  const staging = openStaging(join(dir, 'staging'))
  const verifiers = openVerifiers(options.onFatal)
  opened.defer(verifiers.close)
  const { directory } = projector
  const place = { origin: record.origin, keystore, clock, directory }
  const intake = openIntake({ ...place, isSigned: verifiers.isSigned, kept: vault.getAttachment })
  const rules = (drafts: readonly Draft[]): ReturnType<typeof checkAll> =>
    checkAll(drafts, modules, { directory: projector.directory(), db }, record)
  const sequencer = sequencerOf(options, { keystore, record, vault, db, projector }, { clock, live, rules })
  const speaking = openSpeaking({ ...place, intake, sequencer, rules, staged: staging.find })
  const access = await openAccess(dir)
  const delivery = await openDeliverySettings(dir, keystore)
  const held = opened.move()
  const close = async (): Promise<void> => {
    await sequencer.close()
    await held.disposeAsync()
  }
  return {
    mode,
    dir,
    record,
    recordDir: join(dir, 'record'),
    db,
    vault,
    keystore,
    live,
    clock,
    ...speaking,
    receiptOf: async (id) => (await findKnown([id], db, record)).get(id),
    close,
    projector,
    modules,
    access,
    delivery,
    sessions: noSessions,
    directory: projector.directory,
    position: projector.position,
    staged: staging.find,
    stage: staging.put,
  }
}

function sequencerOf(
  { modules, onFatal, say }: NodeOptions,
  { record, vault, db, projector }: Opened,
  { clock, live, rules }: { clock: Clock; live: Live; rules: SequencerParts['check'] },
): Sequencer {
  return openSequencer({
    record,
    vault,
    clock,
    onFatal,
    findKnown: (drafts) =>
      findKnown(
        drafts.map(({ id }) => id),
        db,
        record,
      ),
    touches: (draft) => moduleOf(modules, draft)?.touches(draft) ?? touchesUnknown(draft),
    check: rules,
    project: async (accepted) => {
      await projector.project(accepted).catch((error: unknown) => recoverTables(error, projector, say))
      live.publish(accepted)
    },
  })
}

/** A kind of the kernel's own touches everything; one that nobody here knows, nothing. */
const touchesUnknown: Touches = ({ said }) => (said.understood ? 'alone' : { own: [], shared: [] })

/** A new key would begin another log: it is made only where there is none. */
async function logKey(keystore: Keystore, dir: string): Promise<HeldKey> {
  const held = keystore.held().find(({ agency }) => agency === 'log')
  if (held !== undefined) return held
  const path = join(dir, 'keys')
  if (existsSync(join(dir, 'log', 'state')) || existsSync(join(dir, 'record', 'checkpoint')))
    throw new KeystoreError(
      'missing',
      path,
      `The log's own key is not in ${path}: put keys/ back from a backup. Without it this record cannot go on`,
    )
  return keystore.generate('log')
}

function entryReader(record: OpenRecord, vault: Vault): EntryReader {
  return {
    sealed: vault.get,
    attachment: async (sha256, form) => {
      const bytes = form === 'open' ? await record.attachment(sha256) : await vault.getAttachment(sha256)
      if (bytes === undefined) throw new VaultError('missing', `the attachment ${sha256}`)
      return bytes
    },
  }
}

/** The statements are safe in the record, and what failed was rolled back: the tables take it from there again. */
async function recoverTables(error: unknown, projector: Projector, say: NodeOptions['say']): Promise<void> {
  say(`The tables could not take a batch (${wordsOf(error)}); they are being brought up to the record again.`)
  await projector.catchUp().catch((cause: unknown) => {
    throw new DatabaseError(
      `The tables cannot be brought up to the record (${wordsOf(cause)}). All statements are safe in the record; free space or mend the disk where that is the reason, and start again`,
      undefined,
      cause,
    )
  })
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

async function lastReceived(db: Kysely<KernelTables>): Promise<Instant | undefined> {
  const row = await db
    .selectFrom('statement')
    .select((build) => build.fn.max('received').as('last'))
    .executeTakeFirst()
  return (row?.last ?? undefined) as Instant | undefined
}
