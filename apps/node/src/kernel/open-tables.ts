import { rename, readdir, rm, statfs } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Kysely } from 'kysely'
import { DatabaseError } from './database/database-error.ts'
import { openDatabase, type DatabaseLocation } from './database/open-database.ts'
import { doubtAbout, markBroken, removeSeal } from './database/tables-seal.ts'
import type { KernelTables } from './kernel-tables.ts'
import { openProjector, type Projector, type ProjectorParts } from './projector.ts'

export type TablesParts = Omit<ProjectorParts, 'db'> & {
  readonly location: DatabaseLocation
  readonly say: (sentence: string) => void
  /** The database has stopped, or found its files damaged, while the node was at work: the process is to stop. */
  readonly onBroken: (error: Error) => void
}

export type Tables = { readonly db: Kysely<KernelTables>; readonly projector: Projector }

/**
 * Opens the tables and brings them up to the record. Tables in a folder that cannot be opened, or not be believed, are
 * set aside and built anew, and that is said. Throws ProjectionError when they know more than the record does: then
 * not the tables are at fault. The caller destroys the database.
 */
export async function openTables(given: TablesParts): Promise<Tables> {
  let isUp = false
  const onBroken = async (error: Error): Promise<void> => {
    if (!isUp) return
    await noteDamage(given.location, error)
    given.onBroken(error)
  }
  const tables = await openOrRebuild({ ...given, onBroken: (error) => void onBroken(error) })
  isUp = true
  return tables
}

async function openOrRebuild(parts: TablesParts): Promise<Tables> {
  const { location } = parts
  if ('url' in location || location.dir === undefined) return bringUp(await connect(parts), parts)
  const { dir } = location
  const doubt = await doubtAbout(dir)
  const opened = await open(parts, dir, doubt)
  if (typeof opened !== 'string') return opened
  const name = await setAside(dir)
  parts.say(`The tables ${opened}. They were set aside as ${name} and are being rebuilt from the record.`)
  return bringUp(await connect(parts), parts)
}

/** The tables, or why they have to be set aside. Even tables in doubt may know that the record is too old. */
async function open(parts: TablesParts, dir: string, doubt: string | undefined): Promise<Tables | string> {
  let tables: Tables | undefined
  try {
    tables = await connect(parts)
    if (doubt === undefined) return await bringUp(tables, parts)
    await tables.db.destroy()
    return doubt
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
    await refuseFullDisk(dir, error)
    await tables?.db.destroy()
    return doubt ?? `cannot be used (${error.message})`
  }
}

/** Opens the database and looks at how far its tables are. Whatever fails, nothing stays open. */
async function connect({ location, onBroken, ...parts }: TablesParts): Promise<Tables> {
  const db = await openDatabase<KernelTables>(location, onBroken)
  try {
    return { db, projector: await openProjector({ ...parts, db }) }
  } catch (error) {
    await db.destroy()
    throw error
  }
}

async function bringUp({ db, projector }: Tables, { record, say }: TablesParts): Promise<Tables> {
  const behind = record.size() - projector.position()
  if (behind > 0) say(`The tables are ${behind} entries behind the record; bringing them up.`)
  try {
    await projector.catchUp()
    await tellOfMissing(db, say)
    return { db, projector }
  } catch (error) {
    await db.destroy()
    throw error
  }
}

/** A mirror holds no sealed statements; a node that took them and has lost its vault must not pass over that. */
async function tellOfMissing(db: Kysely<KernelTables>, say: TablesParts['say']): Promise<void> {
  const row = await db
    .selectFrom('statement')
    .select((build) => build.fn.countAll<string>().as('missing'))
    .where('id', 'is', null)
    .executeTakeFirst()
  if (Number(row?.missing ?? 0) > 0)
    say(
      `${row!.missing} sealed entries are not in the vault, and what they say is not in the tables. If this node took them, put vault/ back from a backup, move tables/ away, and start again.`,
    )
}

/** Damage that was found at work is remembered: the next start sets the tables aside. */
async function noteDamage(location: DatabaseLocation, error: Error): Promise<void> {
  if (!(error instanceof DatabaseError) || !error.isDamage) return
  if ('url' in location || location.dir === undefined) return
  await markBroken(location.dir, `are damaged (${error.message})`).catch(() => undefined)
}

/** Renames the folder, and keeps only the newest that was set aside: they are for whoever looks for the reason. */
async function setAside(dir: string): Promise<string> {
  const prefix = `${basename(dir)}.broken-`
  const earlier = (await readdir(dirname(dir))).filter((name) => name.startsWith(prefix))
  for (const name of earlier) await rm(join(dirname(dir), name), { recursive: true, force: true })
  const name = `${prefix}${new Date().toISOString().replaceAll(':', '-')}`
  await rename(dir, join(dirname(dir), name))
  await removeSeal(dir)
  return name
}

const leastFreeBytes = 64 * 1024 * 1024

/** On a full disk PGlite only says that it gave up; nothing would be won by setting anything aside. */
async function refuseFullDisk(dir: string, cause: DatabaseError): Promise<void> {
  const { bavail, bsize } = await statfs(dirname(dir))
  if (bavail * bsize >= leastFreeBytes) return
  throw new DatabaseError(
    `Cannot open the tables in ${dir}: the disk has ${Math.floor((bavail * bsize) / 1024 / 1024)} MB free. Free at least ${leastFreeBytes / 1024 / 1024} MB and start again; the record is safe`,
    cause.code,
    cause,
  )
}
