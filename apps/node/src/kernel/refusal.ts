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

export class Refusal extends Error {
  readonly code: RefusalCode
  readonly faults: readonly Fault[]

  constructor(code: RefusalCode, message: string, faults: readonly Fault[] = [], cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'Refusal'
    this.code = code
    this.faults = faults
  }
}
