import { type FileHandle, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { systemCode } from './record-error.ts'
import { lockFile } from './lock-file.ts'

/** A file open for writing. Nothing is durable before `sync` or `dataSync` has resolved. */
export type OpenFile = {
  /** Writes all bytes at this offset, or rejects; after a rejection any part of them may be there. */
  write(bytes: Uint8Array, offset: number): Promise<void>
  truncate(length: number): Promise<void>
  sync(): Promise<void>
  dataSync(): Promise<void>
  close(): Promise<void>
}

/**
 * The narrow seam through which every file operation of the record goes, so that tests can stop the world at any
 * step. Paths are absolute. A name made, moved or removed is durable after `syncDirectory` of its folder.
 */
export type FileSystem = {
  /** `create`: new, or emptied. `update`: what is there stays; made when missing. */
  open(path: string, how: 'create' | 'update'): Promise<OpenFile>
  /** The whole file, or undefined when there is none. */
  read(path: string): Promise<Uint8Array | undefined>
  /** Names in a folder, folders with a `/` at the end; empty when there is no such folder. */
  list(path: string): Promise<readonly string[]>
  /** The folder above must be there. No error when the folder exists. */
  makeDirectory(path: string): Promise<void>
  syncDirectory(path: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  /** A file, or a folder with all below it. No error when there is none. */
  remove(path: string): Promise<void>
  /** Takes the lock and answers with its release, or undefined when another has it. Dies with the process. */
  lock(path: string): Promise<(() => Promise<void>) | undefined>
}

export const nodeFileSystem: FileSystem = {
  open: async (path, how) => openFile(await openHandle(path, how)),
  read: (path) => orMissing(readFile(path), undefined),
  list: async (path) => {
    const found = await orMissing(readdir(path, { withFileTypes: true }), [])
    return found.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
  },
  makeDirectory: async (path) => {
    await mkdir(path).catch(unless('EEXIST'))
  },
  syncDirectory: async (path) => {
    const handle = await open(path, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
  rename,
  remove: (path) => rm(path, { recursive: true, force: true }),
  lock: lockFile,
}

async function openHandle(path: string, how: 'create' | 'update'): Promise<FileHandle> {
  if (how === 'create') return open(path, 'w')
  return open(path, 'r+').catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return open(path, 'wx+')
    throw error
  })
}

function openFile(handle: FileHandle): OpenFile {
  return {
    write: (bytes, offset) => writeAll(handle, bytes, offset),
    truncate: (length) => handle.truncate(length),
    sync: () => handle.sync(),
    dataSync: () => handle.datasync(),
    close: () => handle.close(),
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, offset: number): Promise<void> {
  let written = 0
  while (written < bytes.length) {
    const step = await handle.write(bytes, written, bytes.length - written, offset + written)
    written += step.bytesWritten
  }
}

async function orMissing<T, M>(work: Promise<T>, missing: M): Promise<T | M> {
  try {
    return await work
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(systemCode(error))) return missing
    throw error
  }
}

function unless(code: string): (error: unknown) => void {
  return (error) => {
    if (systemCode(error) !== code) throw error
  }
}
