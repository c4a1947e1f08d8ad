import { DatabaseSync } from 'node:sqlite'
import { RecordError, systemCode } from './record-error.ts'

/**
 * An exclusive lock on a file, held by the operating system and dropped by it when the process dies, however it dies.
 * Answers with its release, or undefined when another process, or another part of this one, has it.
 *
 * Node offers no flock. The lock is the one SQLite takes on its database file: fcntl on Unix, LockFileEx on Windows.
 * A file with a process id is not sound: ids are reused and mean nothing in another container on the same volume.
 * An abstract socket belongs to one network namespace: two containers on one volume would both get it. Here there is
 * no stale lock to take over, so no race in taking it over. The file stays empty: nothing is ever written to it.
 *
 * Nobody in this process may open and close the file otherwise: POSIX drops a process's locks on any close of the
 * file. A file system whose locks do not work (some network mounts) refuses with code `io`; it is no place for a log.
 */
export function lockFile(path: string): Promise<(() => Promise<void>) | undefined> {
  return Promise.resolve().then(() => take(path))
}

function take(path: string): (() => Promise<void>) | undefined {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(path, { timeout: 0 })
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch (error) {
    database?.close()
    if (isBusy(error)) return undefined
    throw new RecordError('io', `Cannot lock ${path}: the file system gave no lock`, { path, cause: error })
  }
  const held = database
  return () => Promise.resolve().then(() => (held.isOpen ? held.close() : undefined))
}

const SQLITE_BUSY = 5

function isBusy(error: unknown): boolean {
  return (
    error instanceof Error &&
    systemCode(error) === 'ERR_SQLITE_ERROR' &&
    'errcode' in error &&
    error.errcode === SQLITE_BUSY
  )
}
