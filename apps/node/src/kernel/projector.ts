import { applyDirectory, emptyDirectory, signingKey, type Directory } from '@concert/statement'
import type { OpenRecord } from '@concert/record'
import type { Tree } from '@concert/tlog'
import { sql, type Kysely, type Transaction } from 'kysely'
import { copyRows } from './database/copy-rows.ts'
import { disclosedStatement } from './disclosure.ts'
import type { Accepted, Opaque } from './draft.ts'
import { createKernelTables, kernelTables, type KernelTables } from './kernel-tables.ts'
import { linksOf } from './links-of.ts'
import type { Module } from './module.ts'
import { readAccepted, type EntryReader } from './read-accepted.ts'
import { forgetSaid } from './said-memory.ts'
import { searchableParts } from './searchable-text.ts'
import { statementColumns, statementRow } from './statement-row.ts'

/**
 * Brings the tables, and the directory in memory, to where the log is. One transaction carries the rows of a
 * batch and the position, so a crash leaves neither a row too many nor one too few.
 */
export type Projector = {
  readonly directory: () => Directory
  readonly position: () => number
  readonly project: (accepted: readonly (Accepted | Opaque)[]) => Promise<void>
  /** Projects what the log has and the tables lack; answers how many entries that were. */
  readonly catchUp: (progress?: (done: number, of: number) => void) => Promise<number>
  /** Sets the tables aside and projects the whole log anew. */
  readonly rebuild: (progress?: (done: number, of: number) => void) => Promise<number>
}

export type ProjectorParts = {
  readonly db: Kysely<KernelTables>
  readonly record: Pick<OpenRecord, 'size' | 'rootAt' | 'entries'> & { checkpoint(): Tree }
  readonly modules: readonly Module<KernelTables>[]
  readonly reader: EntryReader
}

const entriesAtOnce = 2_000
const observationsAtOnce = 100_000

/** Opens the projector on whatever the tables hold; throws when they know more of the log than the record does. */
export async function openProjector(parts: ProjectorParts): Promise<Projector> {
  const { db, record, modules } = parts
  let directory = emptyDirectory
  let position = 0

  const apply = async (accepted: readonly (Accepted | Opaque)[]): Promise<void> => {
    if (accepted.length === 0) return
    refuseGap(accepted[0]!.index, position)
    const { settled, after } = settle(directory, accepted)
    const size = accepted.at(-1)!.index + 1
    const root = await rootHex(record, size)
    try {
      await db.transaction().execute(async (tx) => {
        await projectBatch(tx, settled, modules, after)
        await tx.updateTable('position').set({ size, root }).execute()
      })
    } catch (error) {
      for (const module of modules) module.forget()
      throw error
    }
    directory = after
    position = size
  }

  const catchUp: Projector['catchUp'] = async (progress) => {
    const from = position
    for await (const batch of batches(parts, from)) {
      await apply(batch)
      progress?.(position, record.size())
    }
    return position - from
  }

  const rebuild: Projector['rebuild'] = async (progress) => {
    await recreateTables(db, modules)
    directory = emptyDirectory
    position = 0
    return catchUp(progress)
  }

  // Asked first even where the tables have another shape: what they have seen is known in any.
  position = await agreedPosition(parts)
  if (!(await hasTables(db, modules))) {
    await recreateTables(db, modules)
    position = 0
  }
  directory = await replayDirectory(parts, position)
  return { directory: () => directory, position: () => position, project: apply, catchUp, rebuild }
}

async function projectBatch(
  tx: Transaction<KernelTables>,
  batch: readonly (Accepted | Opaque)[],
  modules: readonly Module<KernelTables>[],
  directory: Directory,
): Promise<void> {
  await copyRows(tx, 'statement', statementColumns, batch.map(statementRow))
  const accepted: Accepted[] = []
  const texts: string[][] = []
  const links: (string | number)[][] = []
  for (const one of batch) {
    const shown = await withDisclosed(one)
    if (shown.length > 0) texts.push([String(one.index), ...searchableParts(shown)])
    links.push(...linkRows(shown))
    accepted.push(...shown)
  }
  await copyRows(tx, 'statement_text', ['index', 'text', 'digests'], texts)
  await copyRows(tx, 'statement_link', ['index', 'named', 'how'], links)
  for (const { disclosedFrom, index } of accepted)
    if (disclosedFrom !== undefined)
      await tx.updateTable('statement').set({ disclosed: index }).where('index', '=', disclosedFrom).execute()
  for (const module of modules) {
    const kinds = new Set<string>(module.kinds)
    const own = accepted.filter(({ said }) => said.understood && kinds.has(said.statement.kind))
    if (own.length > 0) await module.project(own, tx, directory)
  }
}

/** Of the entry's own statement; what a disclosure opens has had its links since it was taken, for those who see it. */
function linkRows([own, opened]: readonly Accepted[]): (string | number)[][] {
  if (own === undefined) return []
  return linksOf(own.said.statement, opened?.id).map(({ named, how }) => [own.index, named, how])
}

/** A disclosure brings the sealed statement before everyone, at the disclosure's own place in the log. */
async function withDisclosed(one: Accepted | Opaque): Promise<Accepted[]> {
  if ('commitment' in one) return []
  const disclosed = await disclosedStatement(one)
  return disclosed === undefined ? [one] : [one, disclosed]
}

/** Gives each statement the key that signed it, by the directory at its place, and the directory after all of them. */
function settle(
  directory: Directory,
  batch: readonly (Accepted | Opaque)[],
): { settled: (Accepted | Opaque)[]; after: Directory } {
  let after = directory
  const settled = batch.map((one) => {
    if ('commitment' in one) return one
    const { index, received, said, envelope } = one
    const before = after
    if (said.understood) after = applyDirectory(after, { index, received, statement: said.statement })
    return {
      ...one,
      signer: signingKey(before, said.statement, envelope) ?? signingKey(after, said.statement, envelope),
    }
  })
  return { settled, after }
}

async function* batches(
  { record, reader }: ProjectorParts,
  from: number,
): AsyncGenerator<(Accepted | Opaque)[]> {
  let batch: (Accepted | Opaque)[] = []
  let observations = 0
  for await (const { index, entry } of record.entries(from)) {
    const accepted = await readAccepted(index, entry, reader)
    batch.push(accepted)
    observations += 'observations' in accepted ? accepted.observations.length : 0
    if (batch.length < entriesAtOnce && observations < observationsAtOnce) continue
    yield batch
    batch = []
    observations = 0
  }
  if (batch.length > 0) yield batch
}

/** The directory is small: it is computed from its own statements, which the tables point to. */
async function replayDirectory({ db, record, reader }: ProjectorParts, position: number): Promise<Directory> {
  const rows = await db
    .selectFrom('statement')
    .select('index')
    .where('kind', 'like', 'directory.%')
    .where('index', '<', position)
    .orderBy('index')
    .execute()
  let directory = emptyDirectory
  for (const { index } of rows)
    for await (const { entry } of record.entries(index, index + 1))
      directory = settle(directory, [await readAccepted(index, entry, reader)]).after
  return directory
}

async function hasTables(
  db: Kysely<KernelTables>,
  modules: readonly Module<KernelTables>[],
): Promise<boolean> {
  if (!(await hasPosition(db))) return false
  const row = await db.selectFrom('position').select('shape').executeTakeFirst()
  return row?.shape === shapeOf(modules)
}

async function hasPosition(db: Kysely<KernelTables>): Promise<boolean> {
  const found = await sql<{ there: boolean }>`select to_regclass('position') is not null as there`.execute(db)
  return found.rows[0]?.there === true
}

/** Changes whenever the kernel's or a module's tables do. */
function shapeOf(modules: readonly Module<KernelTables>[]): string {
  return ['kernel 4', ...modules.map(({ name, tablesVersion }) => `${name} ${tablesVersion}`)].join(', ')
}

async function recreateTables(
  db: Kysely<KernelTables>,
  modules: readonly Module<KernelTables>[],
): Promise<void> {
  const own = modules.flatMap(({ tables, derivedTables = [] }) => [...tables, ...derivedTables])
  for (const table of [...own, ...kernelTables])
    await db.schema.dropTable(table).ifExists().cascade().execute()
  await createKernelTables(db)
  forgetSaid(db)
  for (const module of modules) {
    module.forget()
    await module.createTables(db)
  }
  await db
    .insertInto('position')
    .values({ size: 0, root: '', shape: shapeOf(modules) })
    .execute()
}

/** Rows of a later batch over a gap would hide it for good. */
function refuseGap(index: number, position: number): void {
  if (index !== position)
    throw new RangeError(`Cannot project entry ${index}: the tables hold ${position} entries`)
}

/** The tables' position, when the record confirms it: same size or larger, and the same root there. */
async function agreedPosition({ db, record }: ProjectorParts): Promise<number> {
  if (!(await hasPosition(db))) return 0
  const row = await db.selectFrom('position').select(['size', 'root']).executeTakeFirst()
  const { size, root } = row ?? { size: 0, root: '' }
  if (size > record.size())
    throw new ProjectionError(
      'record-behind',
      `The tables have seen ${size} entries and the record holds ${record.size()}: the record is an older copy. Bring back the newer record; going on would sign another history. If it is lost for good, restore with "concert restore" and say so there`,
    )
  if (size > 0 && (await rootHex(record, size)) !== root)
    throw new ProjectionError(
      'forked',
      `The tables were projected from another history of this record (they differ within the first ${size} entries). Bring back the record that belongs to them, or "concert rebuild" if this record is the right one`,
    )
  return size
}

/** The tables and the record contradict each other; the operator decides which of them is right. */
export class ProjectionError extends Error {
  readonly code: 'record-behind' | 'forked'

  constructor(code: ProjectionError['code'], message: string) {
    super(message)
    this.name = 'ProjectionError'
    this.code = code
  }
}

async function rootHex(
  record: Pick<ProjectorParts['record'], 'rootAt' | 'checkpoint'>,
  size: number,
): Promise<string> {
  const published = record.checkpoint()
  const root = published.size === size ? published.root : await record.rootAt(size)
  return Buffer.from(root).toString('hex')
}
