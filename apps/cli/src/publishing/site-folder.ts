import { createHash } from 'node:crypto'
import { copyFile, mkdir, open, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CommandError } from '../command-error.ts'
import type { SiteLine } from './site-manifest.ts'

/** What was written into a folder, by which alone anything is taken away from it again. */
export type Placed = { readonly origin: string; readonly size: number; readonly paths: readonly string[] }

/** A folder that a web server shows. Each file in it is whole at every instant. */
export type SiteFolder = {
  readonly placed: () => Promise<Placed | undefined>
  readonly setPlaced: (placed: Placed) => Promise<void>
  /** Whether a file is the one that the line names, byte for byte. */
  readonly has: (line: SiteLine) => Promise<boolean>
  readonly exists: (path: string) => Promise<boolean>
  /** Keeps bytes by their digest, beside what is shown. */
  readonly stage: (sha256: string, bytes: Uint8Array) => Promise<void>
  readonly isStaged: (line: SiteLine) => Promise<boolean>
  /** Shows what was staged, at once and whole. */
  readonly place: (line: SiteLine) => Promise<void>
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>
  readonly read: (path: string) => Promise<Uint8Array>
  readonly remove: (path: string) => Promise<void>
  readonly endStaging: () => Promise<void>
}

const own = '.concert'

/** Opens a folder that is empty, new, or one that was published to before. Throws CommandError. */
export async function openSiteFolder(dir: string): Promise<SiteFolder> {
  await mkdir(dir, { recursive: true })
  const names = await readdir(dir)
  if (names.length > 0 && !names.includes(own))
    throw new CommandError(
      `${dir} is not empty and was not published to before; give an empty folder, so that nothing else is touched`,
    )
  const at = (path: string): string => join(dir, path)
  const staged = (sha256: string): string => join(dir, own, 'new', sha256)
  const list = join(dir, own, 'placed.json')
  await mkdir(join(dir, own, 'new'), { recursive: true })
  const write = async (path: string, bytes: Uint8Array): Promise<void> => {
    const temporary = join(dir, own, 'writing.tmp')
    await writeSynced(temporary, bytes)
    await mkdir(dirname(path), { recursive: true })
    await rename(temporary, path)
  }
  return {
    placed: async () => readPlaced(list),
    setPlaced: (placed) => write(list, Buffer.from(`${JSON.stringify(placed)}\n`)),
    has: (line) => isFile(at(line.path), line),
    exists: async (path) => (await stat(at(path)).catch(() => undefined)) !== undefined,
    stage: (sha256, bytes) => stageFile(staged(sha256), bytes),
    isStaged: (line) => isFile(staged(line.sha256), line),
    place: async ({ path, sha256 }) => {
      const temporary = join(dir, own, 'placing.tmp')
      await copyFile(staged(sha256), temporary)
      await mkdir(dirname(at(path)), { recursive: true })
      await rename(temporary, at(path))
    },
    write: (path, bytes) => write(at(path), bytes),
    read: (path) => readFile(at(path)),
    remove: async (path) => {
      await rm(at(path), { force: true })
      await removeEmpty(dir, dirname(path))
    },
    endStaging: () => rm(join(dir, own, 'new'), { recursive: true, force: true }),
  }
}

/** What lies under its digest is whole: it is renamed to it. */
async function stageFile(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.tmp`
  await writeSynced(temporary, bytes)
  await rename(temporary, path)
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w', 0o644)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function isFile(path: string, { bytes, sha256 }: SiteLine): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined || !found.isFile() || found.size !== bytes) return false
  return (
    createHash('sha256')
      .update(await readFile(path))
      .digest('hex') === sha256
  )
}

async function removeEmpty(dir: string, folder: string): Promise<void> {
  if (folder === '.' || folder === '') return
  const isGone = await rmdir(join(dir, folder)).then(
    () => true,
    () => false,
  )
  if (isGone) await removeEmpty(dir, dirname(folder))
}

async function readPlaced(path: string): Promise<Placed | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    const { origin, size, paths } = JSON.parse(text) as Partial<Placed>
    if (typeof origin === 'string' && typeof size === 'number' && Array.isArray(paths))
      return { origin, size, paths }
  } catch {
    // told below, with the way out
  }
  throw new CommandError(`Cannot read ${path}, which says what was written there: give another, empty folder`)
}
