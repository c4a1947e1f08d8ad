import { exitCodes, type ExitCode } from './exit-codes.ts'

/** Why a command ends without having done its work: one sentence for the person, one exit code for the script. */
export class CommandError extends Error {
  readonly exitCode: ExitCode

  constructor(message: string, exitCode: ExitCode = exitCodes.refused, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'CommandError'
    this.exitCode = exitCode
  }
}

export type Problem = {
  readonly title: string
  readonly detail: string
  readonly status?: number
  readonly faults?: readonly { readonly place: string; readonly message: string }[]
}

/** A problem document (RFC 9457) with which the node refused. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.name = 'ProblemError'
    this.problem = problem
  }
}
