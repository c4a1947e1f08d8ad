import type { TreeFault, TreeFaultCode } from '@concert/tlog'
import type { AuditFault } from './audit.ts'
import { refusalOf, visible, type VerifyErrorCode } from './verify-error.ts'

/** One thing that is wrong with a record: the file below it, the entry, or both; and why, for a program to act on. */
export type RecordFault = {
  readonly path?: string
  readonly index?: number
  readonly code: VerifyErrorCode | TreeFaultCode
  readonly message: string
}

export function ofTree({ path, index, code, what }: TreeFault): RecordFault {
  return { path, ...(index === undefined ? {} : { index }), code, message: visible(what) }
}

export function ofAudit({ index, code, message }: AuditFault): RecordFault {
  return { index, code, message }
}

/** Why content at a path was refused; anything else that was thrown passes on. */
export function ofError(path: string, error: unknown): RecordFault {
  return { path, ...refusalOf(error) }
}
