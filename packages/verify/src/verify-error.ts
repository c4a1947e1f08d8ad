import { StatementError, type StatementErrorCode } from '@concert/statement'
import { TlogError, type TlogErrorCode } from '@concert/tlog'

/** What does not hold, for a program to act on. */
export type VerifyErrorCode = OwnCode | StatementErrorCode | TlogErrorCode

type OwnCode =
  /** the caller's own verifier key cannot be read; the one code that verifyBundle() throws, and checkRecord() for it */
  | 'bad-vkey'
  | 'not-a-bundle'
  | 'too-large'
  /** the bundle names another log's key than the caller does, or one that signs no log */
  | 'wrong-key'
  /** two proofs are against two checkpoints */
  | 'different-checkpoints'
  /** entries not in the order of the log, or an instant of receipt before that of an earlier entry */
  | 'out-of-order'
  /** the first entry does not found the record */
  | 'not-founded'
  | 'bad-signature'
  /** the author, or the key, may not say this here */
  | 'not-entitled'
  /** an agency, state or key that no entry before names */
  | 'unknown'
  /** it contradicts what the directory holds */
  | 'conflict'
  /** meant for another record */
  | 'wrong-record'
  /** open where its label is for some only, or sealed where it is for all */
  | 'wrong-form'
  /** an entry of the directory that is not a statement of the directory */
  | 'not-of-the-directory'
  /** a sealed entry without its salt and envelope, or an open one with them */
  | 'not-opened'
  /** the key had been compromised, as was stated later */
  | 'compromised'
  | 'wrong-attachment'
  /** a statement, or a commitment, that stands in the log already */
  | 'repeated'
  /** it discloses what the entry does not commit to, or what is not its author's */
  | 'wrong-disclosure'
  /** an entry of the log that was not shown to the audit */
  | 'missing-entries'
  /** an attachment that the record does not have */
  | 'missing-attachment'
  /** the record ends before a checkpoint of it that was seen earlier */
  | 'rolled-back'
  /** the log signed two histories */
  | 'forked'
  /** a source that did not answer, or not within bounds: that says nothing about the record; httpSource() throws it */
  | 'unreachable'

/** What was sent does not hold. A caller's own mistake is a RangeError. */
export class VerifyError extends Error {
  override readonly name = 'VerifyError'
  readonly code: VerifyErrorCode

  constructor(code: VerifyErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** Why content was refused; anything else that was thrown is a defect of ours, and passes on. */
export function refusalOf(error: unknown): { readonly code: VerifyErrorCode; readonly message: string } {
  if (error instanceof VerifyError || error instanceof StatementError || error instanceof TlogError)
    return { code: error.code, message: visible(error.message) }
  throw error
}

/** Attacker-controlled text within a sentence: quoted, on one line, at most 80 characters of it. */
export function quoted(text: string): string {
  return visible(JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text))
}

/** Escapes what a screen does not show, or shows in another order than it is written. */
export function visible(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, escaped)
}

function escaped(char: string): string {
  return `\\u${char.codePointAt(0)!.toString(16).padStart(4, '0')}`
}
