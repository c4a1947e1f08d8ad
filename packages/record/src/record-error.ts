/** What can go wrong with a record. Each message says what happened, where, and the way out. */
export type RecordErrorCode =
  | 'locked' // another process has this record open
  | 'newer' // the public part is ahead of the private part: something old was restored
  | 'forked' // two different trees under one name
  | 'foreign' // signed by another key or origin than the one handed in
  | 'older' // the record ends before a position that was seen before
  | 'damaged' // bytes on disk are missing or are not what was signed, and cannot be rebuilt
  | 'fsync' // the disk did not confirm a write
  | 'disk-full'
  | 'io'
  | 'poisoned' // an earlier write failed: this process must stop
  | 'closed'
  | 'too-large'
  | 'not-found'

type Facts = { path?: string | undefined; index?: number | undefined; cause?: unknown; fatal?: boolean }

/**
 * The one error of this package. `fatal` is the operator's duty made plain: the process must stop and be started
 * again; what is on disk is then brought in order from the write-ahead file. Retrying in the same process is refused.
 */
export class RecordError extends Error {
  readonly code: RecordErrorCode
  readonly path: string | undefined
  readonly index: number | undefined
  readonly fatal: boolean

  constructor(code: RecordErrorCode, message: string, facts: Facts = {}) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause })
    this.name = 'RecordError'
    this.code = code
    this.path = facts.path
    this.index = facts.index
    this.fatal = facts.fatal ?? false
  }
}

/** The system's word for a failed call (`ENOSPC`, `EIO`, …), or the empty string. */
export function systemCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  return typeof code === 'string' ? code : ''
}

/** No space left, or the quota is used up. */
export const isDiskFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes(systemCode(error))
