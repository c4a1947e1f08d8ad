import type { Sentence } from '@concert/language'
import type { Fault } from '@concert/statement'

/**
 * Why a statement is not taken: the sender's fault, told with the place and the way out. Nothing was changed.
 * The HTTP layer maps each code to one status.
 */
export type RefusalCode =
  | 'malformed'
  | 'too-large'
  | 'bad-signature'
  | 'not-entitled'
  | 'unknown'
  | 'conflict'
  | 'wrong-record'
  | 'future'
  | 'not-authenticated'
  | 'not-found'
  | 'too-many'
  | 'busy'

/** A fault, where we can in every language that we speak; `message` is the English. */
export type ToldFault = Fault & { readonly texts?: Sentence }

/** `message` is the English of `texts`, which are given where a person in the workspace may meet the refusal. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly texts: Sentence | undefined
  readonly faults: readonly ToldFault[]

  constructor(
    code: RefusalCode,
    said: string | Sentence,
    faults: readonly ToldFault[] = [],
    cause?: unknown,
  ) {
    super(typeof said === 'string' ? said : said.en, cause === undefined ? undefined : { cause })
    this.name = 'Refusal'
    this.code = code
    this.texts = typeof said === 'string' ? undefined : said
    this.faults = faults
  }
}
