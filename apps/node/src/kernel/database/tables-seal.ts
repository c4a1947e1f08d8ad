import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, readdir, readFile, rm } from 'node:fs/promises'
import { uptime } from 'node:os'
import { join, relative } from 'node:path'
import { readIfThere, writeDurably } from '../files.ts'

/**
 * How the folder of PGlite was left. PGlite syncs nothing, so after a loss of power any of its pages may be an old one
 * with a good checksum: it is believed only when it was closed and is as it was then, or when the process that had it
 * open ended under the same start of the system, whose memory of the files is whole. Lies beside the folder.
 */
export type Seal =
  | { readonly state: 'open'; readonly boot: string }
  | { readonly state: 'closed'; readonly print: string }
  | { readonly state: 'broken'; readonly reason: string }

/** Why the tables in the folder are not to be believed, or undefined. Reads only. */
export async function doubtAbout(dir: string): Promise<string | undefined> {
  if (!(await isThere(dir))) return undefined
  if (!existsSync(join(dir, 'PG_VERSION'))) return 'have no PG_VERSION'
  const seal = await readSeal(dir)
  return judgeSeal(seal, await bootId(), seal?.state === 'closed' ? await printOf(dir) : undefined)
}

/** The decision alone: `print` is that of the files as they are, where the seal has one. */
export function judgeSeal(
  seal: Seal | undefined,
  boot: string,
  print: string | undefined,
): string | undefined {
  if (seal === undefined) return 'carry no word of how they were left'
  if (seal.state === 'broken') return seal.reason
  if (seal.state === 'open')
    return seal.boot === boot ? undefined : 'were open when the system went down, and PGlite syncs nothing'
  return seal.print === print ? undefined : 'are not as they were left: a file is missing or changed'
}

/** To be called before PGlite opens the folder: from now on only a close makes it whole again. */
export async function unseal(dir: string): Promise<void> {
  const doubt = await doubtAbout(dir)
  const seal: Seal =
    doubt === undefined ? { state: 'open', boot: await bootId() } : { state: 'broken', reason: doubt }
  await writeSeal(dir, seal)
}

/** To be called after PGlite has closed the folder. What was in doubt stays so. */
export async function reseal(dir: string): Promise<void> {
  const seal = await readSeal(dir)
  if (seal?.state !== 'open') return
  for (const path of await filesBelow(dir)) await syncFile(path)
  await writeSeal(dir, { state: 'closed', print: await printOf(dir) })
}

export function markBroken(dir: string, reason: string): Promise<void> {
  return writeSeal(dir, { state: 'broken', reason })
}

export function removeSeal(dir: string): Promise<void> {
  return rm(sealPath(dir), { force: true })
}

const sealPath = (dir: string): string => `${dir}.seal`

function writeSeal(dir: string, seal: Seal): Promise<void> {
  return writeDurably(sealPath(dir), `${JSON.stringify(seal)}\n`)
}

async function readSeal(dir: string): Promise<Seal | undefined> {
  const bytes = await readIfThere(sealPath(dir))
  try {
    return bytes === undefined ? undefined : (JSON.parse(bytes.toString('utf8')) as Seal)
  } catch {
    return undefined
  }
}

async function isThere(dir: string): Promise<boolean> {
  const names = await readdir(dir).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? [] : ['not a folder'],
  )
  return names.length > 0
}

/** Names and sizes of all files, and the content of those that have no checksums of their own. */
async function printOf(dir: string): Promise<string> {
  const print = createHash('sha256')
  for (const path of await filesBelow(dir)) {
    const name = relative(dir, path)
    const { size, content } = await look(path, /^(?:base|pg_wal)\b/.test(name))
    print.update(`${name} ${size}\n`).update(content)
  }
  return print.digest('hex')
}

async function look(path: string, hasChecksums: boolean): Promise<{ size: number; content: Uint8Array }> {
  if (!hasChecksums) {
    const content = await readFile(path)
    return { size: content.length, content }
  }
  const file = await open(path, 'r')
  try {
    return { size: (await file.stat()).size, content: new Uint8Array(0) }
  } finally {
    await file.close()
  }
}

async function filesBelow(dir: string): Promise<string[]> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true })
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Names one start of the system. Where the system does not tell, the minute of that start does. */
async function bootId(): Promise<string> {
  const told = await readIfThere('/proc/sys/kernel/random/boot_id').catch(() => undefined)
  return (
    told?.toString('utf8').trim() ?? `started at minute ${Math.round((Date.now() / 1000 - uptime()) / 60)}`
  )
}
