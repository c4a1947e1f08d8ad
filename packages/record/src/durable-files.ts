import { dirname } from 'node:path'
import type { FileSystem, OpenFile } from './file-system.ts'
import { isDiskFull, RecordError } from './record-error.ts'

export type NamedBytes = { readonly path: string; readonly bytes: Uint8Array }
export type FilePublisher = (files: readonly NamedBytes[]) => Promise<void>

/** A file that is being written has this ending; one that is found at rest was never finished and means nothing. */
export const unfinished = '.tmp'

/**
 * Writes whole files below `root` and makes folders as needed. When it resolves all of it is durable; whenever it
 * stops, a reader sees each file either as it was or as it should be. Rejects only after every write has ended.
 */
export function filePublisher(fs: FileSystem, root: string): FilePublisher {
  const made = new Set([root])
  return async (files) => {
    const touched = new Set<string>()
    for (const file of files) await makeFolder(fs, dirname(file.path), made, touched)
    await forEachAtOnce(files, (file) => replaceFile(fs, file))
    await forEachAtOnce([...touched], (folder) => syncFolder(fs, folder))
  }
}

/** Temp, write, fsync, rename. Durable only after the folder is synced too. */
export async function replaceFile(fs: FileSystem, { path, bytes }: NamedBytes): Promise<void> {
  const temp = path + unfinished
  const file = await opening(temp, fs.open(temp, 'create'))
  try {
    await writing(temp, file.write(bytes, 0))
    await syncing(temp, file.sync())
  } finally {
    await closing(file)
  }
  await writing(path, fs.rename(temp, path))
}

export function syncFolder(fs: FileSystem, folder: string): Promise<void> {
  return syncing(folder, fs.syncDirectory(folder))
}

/** Every folder touched, and every folder a new name was put into, must be synced before the names are durable. */
async function makeFolder(fs: FileSystem, folder: string, made: Set<string>, touched: Set<string>) {
  touched.add(folder)
  if (made.has(folder)) return
  await makeFolder(fs, dirname(folder), made, touched)
  await writing(folder, fs.makeDirectory(folder))
  made.add(folder)
}

const filesAtOnce = 16

/** Does the work for each, some at the same time. The first failure is thrown when all that was begun has ended. */
export async function forEachAtOnce<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values()
  const failures: unknown[] = []
  const worker = async () => {
    for (const item of waiting) {
      if (failures.length > 0) return
      await work(item).catch((error: unknown) => failures.push(error))
    }
  }
  await Promise.all(Array.from({ length: Math.min(filesAtOnce, items.length) }, worker))
  if (failures.length > 0) throw failures[0]
}

/** A failed fsync says nothing about what is on disk, and a second one may lie: the process must stop. */
export function syncing<T>(path: string, work: Promise<T>): Promise<T> {
  return work.catch((cause: unknown) => {
    throw new RecordError('fsync', `The disk did not confirm ${path}`, { path, cause, fatal: true })
  })
}

/** Fatal unless the caller knows how to take the write back. */
export function writing<T>(path: string, work: Promise<T>): Promise<T> {
  return work.catch((cause: unknown) => {
    const [code, message] = isDiskFull(cause)
      ? (['disk-full', 'No space left to write'] as const)
      : (['io', 'Cannot write'] as const)
    throw new RecordError(code, `${message} ${path}`, { path, cause, fatal: true })
  })
}

const opening = (path: string, work: Promise<OpenFile>): Promise<OpenFile> => writing(path, work)

/** The bytes are safe or the failure is known before a file is closed, so a failing close adds nothing. */
async function closing(file: OpenFile): Promise<void> {
  await file.close().catch(() => undefined)
}
