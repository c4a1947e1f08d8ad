/** What the command's exit code says; documented in docs/cli.md and in `concert --help`. */
export const exitCodes = {
  done: 0,
  /** Refused, or faults were found. */
  refused: 1,
  usage: 2,
  /** EX_UNAVAILABLE of sysexits: the node does not answer. */
  unreachable: 69,
  /** EX_TEMPFAIL of sysexits: the record cannot go on as it is; an operator looks before it is started again. */
  stopped: 75,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

export const exitCodesHelp = `
Exit codes: 0 done, 1 refused or faults found, 2 wrong usage, 69 the node does not answer,
75 the record cannot go on. CONCERT_DEBUG=1 shows stack traces.`
