import { RecordError } from '@concert/record'
import { mkdir, open, readFile, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

let written = 0

/**
 * Writes a file so that after a crash it is either the old one or the new one, whole: temp, fsync, rename, fsync the
 * folder, and the folders above it that are new. Two writers of one path do not meet: the last rename stays. Throws
 * RecordError: `disk-full` and `io` leave the old file; `fsync` is fatal, for what the disk holds is then not known.
 */
export async function writeDurably(path: string, bytes: Uint8Array | string, mode = 0o600): Promise<void> {
  const temporary = `${path}.${process.pid}-${++written}${unfinished}`
  try {
    await makeFolders(dirname(path))
    await writeWhole(temporary, bytes, mode)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw storageError(path, error)
  }
  await syncFolder(dirname(path))
}

/** What a file is called while it is written; one that is found at a start was never finished and means nothing. */
export const unfinished = '.tmp'

/** The file's bytes, or undefined when there is none. */
export async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch((error: unknown) => {
    throw storageError(path, error)
  })
  try {
    await syncHandle(folder, path)
  } finally {
    await folder.close()
  }
}

const known = new Set<string>()

/**
 * Every folder that is made is a new name in the one above it, which is durable only when that one is synced. A folder
 * that was there already may be one that an earlier process made and did not live to sync: it counts as new once.
 */
async function makeFolders(given: string): Promise<void> {
  const path = resolve(given)
  const first = await mkdir(path, { recursive: true })
  if (first === undefined && known.has(path)) return
  for (const folder of namesIn(path, first ?? path)) await syncFolder(folder).catch(unlessForbidden)
  known.add(path)
}

/** The folders that hold the names from `path` up to `first`, the nearest first. */
function namesIn(path: string, first: string): string[] {
  const folder = dirname(path)
  return path.length > first.length ? [folder, ...namesIn(folder, first)] : [folder]
}

/** A folder above the data folder may not be ours to open; then it is not ours to make names in either. */
function unlessForbidden(error: unknown): void {
  const { code } = ((error as Error).cause ?? {}) as NodeJS.ErrnoException
  if (!['EACCES', 'EPERM', 'EROFS', 'EINVAL'].includes(code ?? '')) throw error
}

async function writeWhole(path: string, bytes: Uint8Array | string, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode)
  try {
    await file.writeFile(bytes)
    await syncHandle(file, path)
  } finally {
    await file.close().catch(() => undefined)
  }
}

async function syncHandle(handle: FileHandle, path: string): Promise<void> {
  await handle.sync().catch((cause: unknown) => {
    throw new RecordError(
      'fsync',
      `The disk did not confirm ${path}: stop this process, and look at the disk`,
      {
        path,
        cause,
        fatal: true,
      },
    )
  })
}

function storageError(path: string, cause: unknown): RecordError {
  if (cause instanceof RecordError) return cause
  const code = String((cause as NodeJS.ErrnoException).code ?? cause)
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new RecordError('disk-full', `No space left to write ${path}; free space, and try again`, {
      path,
      cause,
    })
  return new RecordError('io', `Cannot write ${path}: ${code}`, { path, cause })
}
