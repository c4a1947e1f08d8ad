import { CaseError } from './case-error.ts'

/** Runs a method; options that it refuses with a RangeError become a CaseError that names the case. */
export function orFaultyControl<T>(id: string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const failure = new CaseError(
      'faulty-parameter',
      `Cannot run case "${id}": parameter "control": ${error.message}`,
    )
    failure.cause = error
    throw failure
  }
}
