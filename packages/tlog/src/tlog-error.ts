/** What went wrong, for a program to act on. */
export type TlogErrorCode =
  /** base64, hex or UTF-8 that is not in its one form */
  | 'invalid-encoding'
  /** a number that is not in its one decimal form */
  | 'invalid-number'
  /** a number beyond 2^53-1: legal on the wire, but not held exactly here */
  | 'number-too-large'
  /** input longer than its bound */
  | 'too-long'
  | 'invalid-hash'
  /** an inclusion or consistency proof that does not hold */
  | 'invalid-proof'
  | 'invalid-tile-path'
  /** a tile of the wrong length, or one that is not of the signed tree */
  | 'invalid-tile'
  /** a tile that is not there */
  | 'missing-tile'
  | 'invalid-bundle'
  | 'invalid-vkey'
  | 'invalid-note'
  /** a known key's signature does not verify */
  | 'invalid-signature'
  /** no signature of a key that is asked for */
  | 'unsigned'
  | 'invalid-checkpoint'
  | 'wrong-origin'
  | 'invalid-proof-file'
  /** fewer known witnesses than the quorum */
  | 'no-quorum'
  | 'invalid-request'

/** The one error of this package for input from outside; a caller's own mistake is a RangeError. */
export class TlogError extends Error {
  override readonly name = 'TlogError'
  readonly code: TlogErrorCode

  constructor(code: TlogErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** Runs a check: false when it throws a TlogError, true when it returns. Other errors pass. */
export function holds(check: () => void): boolean {
  try {
    check()
    return true
  } catch (error) {
    if (error instanceof TlogError) return false
    throw error
  }
}

/** Input as it may stand in a message: quoted, escaped, cut to 40 characters. */
export function shown(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text)
}
