import { CommandError, ProblemError, type Problem } from './command-error.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { note } from './output.ts'

const maxFaults = 20

/** Says on stderr what went wrong, without a stack unless CONCERT_DEBUG asks for it, and answers the exit code. */
export function showError(error: unknown): ExitCode {
  if (process.env['CONCERT_DEBUG'] && error instanceof Error) note(error.stack ?? '')
  if (error instanceof ProblemError) {
    note(formatProblem(error.problem))
    return exitCodes.refused
  }
  note(error instanceof Error ? error.message : String(error))
  return error instanceof CommandError ? error.exitCode : (byName(error) ?? exitCodes.refused)
}

/** Title, detail, and each fault with its place. */
export function formatProblem({ title, detail, faults = [] }: Problem): string {
  return [`${title}: ${detail}`, ...formatFaults(faults)].join('\n')
}

export function formatFaults(faults: Problem['faults'] & object): string[] {
  const shown = faults.slice(0, maxFaults).map(({ place, message }) => `  ${place}: ${message}`)
  const more = faults.length - shown.length
  return more > 0 ? [...shown, `  and ${more} more`] : shown
}

/** Faults of the record itself that no retry mends; the other codes are refusals like any other. */
const stopping: Readonly<Record<string, readonly string[]>> = {
  RecordError: ['newer', 'forked', 'foreign', 'older', 'damaged', 'fsync', 'disk-full', 'io', 'poisoned'],
  ProjectionError: ['record-behind', 'forked'],
}

function byName(error: unknown): ExitCode | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  if (error.name === 'VerifyError' && error.code === 'unreachable') return exitCodes.unreachable
  return stopping[error.name]?.includes(String(error.code)) === true ? exitCodes.stopped : undefined
}
