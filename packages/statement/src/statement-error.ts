export type StatementErrorCode =
  | 'too-large'
  | 'too-deep'
  | 'not-utf8'
  | 'not-json'
  | 'duplicate-key'
  | 'not-an-envelope'
  | 'not-a-statement'
  | 'not-an-entry'
  | 'not-an-observation-file'
  | 'bad-signature'
  | 'bad-commitment'

/** A fault in one place of a statement, as a dotted path or a row and column, with what is wrong there. */
export type Fault = { readonly place: string; readonly message: string }

/** What is wrong with something that claims to be a statement; `faults` names every place. */
export class StatementError extends Error {
  readonly code: StatementErrorCode
  readonly faults: readonly Fault[]

  constructor(code: StatementErrorCode, message: string, faults: readonly Fault[] = [], cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'StatementError'
    this.code = code
    this.faults = faults
  }
}
