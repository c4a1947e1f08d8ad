import { exitCodes } from './exit-codes.ts'
import { note } from './output.ts'

/** What was not acknowledged was not kept; going on after a failed write could lose what is. */
export function stopAtOnce(error: unknown): never {
  const why = error instanceof Error ? error.message : String(error)
  note(`The record cannot go on: ${why}. Start the node again; what it acknowledged is safe.`)
  process.exit(exitCodes.stopped)
}
