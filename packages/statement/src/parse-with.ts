import type { z } from 'zod'
import { faultMessage } from './fault-message.ts'
import { quote } from './quote.ts'
import { StatementError, type Fault, type StatementErrorCode } from './statement-error.ts'

const maxFaults = 50

/** Runs a schema over a value; every fault is named with its place, at most 50 of them. */
export function parseWith<T>(
  schema: z.ZodType<T>,
  value: unknown,
  what: string,
  code: StatementErrorCode,
): T {
  const result = schema.safeParse(value, { error: faultMessage })
  if (result.success) return result.data
  throw faultyValue(what, code, result.error.issues.map(toFault))
}

/** The error for a value with faults, of which at least one is given; its message names the first. */
export function faultyValue(
  what: string,
  code: StatementErrorCode,
  faults: readonly Fault[],
): StatementError {
  const first = faults[0]!
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : ''
  const place = first.place || 'the whole'
  return new StatementError(
    code,
    `Cannot read ${what}: ${place}: ${first.message}${more}`,
    faults.slice(0, maxFaults),
  )
}

function toFault({ path, message }: z.core.$ZodIssue): Fault {
  return { place: path.map(stepName).join('.'), message }
}

/** A key that the author chose is quoted, so that a place stays short and on one line. */
function stepName(step: PropertyKey): string {
  const name = String(step)
  return /^[\w-]{1,40}$/.test(name) ? name : quote(name)
}
