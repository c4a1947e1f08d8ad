export type CaseErrorCode =
  'not-a-case' | 'unknown-fun' | 'unsupported-parameter' | 'faulty-parameter' | 'faulty-input'

/** Why a case cannot be run; the message names the case and the place. */
export class CaseError extends Error {
  readonly code: CaseErrorCode

  constructor(code: CaseErrorCode, message: string) {
    super(message)
    this.name = 'CaseError'
    this.code = code
  }
}
