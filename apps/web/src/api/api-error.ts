import type { Problem } from '@concert/api'

/** `problem`: the node said no, and why. `unreachable`: it did not answer; what was asked may or may not have been done. */
export class ApiError extends Error {
  readonly code: 'problem' | 'unreachable'
  readonly problem: Problem | undefined

  constructor(problem: Problem | undefined, cause?: unknown) {
    super(problem?.detail ?? 'The node does not answer', cause === undefined ? undefined : { cause })
    this.name = 'ApiError'
    this.code = problem === undefined ? 'unreachable' : 'problem'
    this.problem = problem
  }

  /** The last part of the problem's type, as `not-found`. */
  get reason(): string | undefined {
    return this.problem?.type.split(':').at(-1)
  }
}

export function isUnreachable(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'unreachable'
}
