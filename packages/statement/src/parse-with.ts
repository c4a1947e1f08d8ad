import type { z } from 'zod'
import { StatementError, type Fault, type StatementErrorCode } from './statement-error.ts'

const maxFaults = 50

/** Runs a schema over a value; every fault is named with its place, at most 50 of them. */
export function parseWith<T>(
  schema: z.ZodType<T>,
  value: unknown,
  what: string,
  code: StatementErrorCode,
): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const faults = result.error.issues.slice(0, maxFaults).map(toFault)
  const first = faults[0]!
  const more = result.error.issues.length > 1 ? ` (and ${result.error.issues.length - 1} more)` : ''
  throw new StatementError(
    code,
    `Cannot read ${what}: ${first.place || 'the whole'}: ${first.message}${more}`,
    faults,
  )
}

function toFault(issue: z.core.$ZodIssue): Fault {
  return { place: issue.path.map(String).join('.'), message: issue.message }
}
