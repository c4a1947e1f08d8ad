export type ChartsErrorCode = 'too-large' | 'not-json' | 'not-boundaries'

/** What was handed in cannot be drawn. `place` says where in it. */
export class ChartsError extends Error {
  override readonly name = 'ChartsError'
  readonly code: ChartsErrorCode
  readonly place: string | undefined

  constructor(code: ChartsErrorCode, message: string, facts: { place?: string; cause?: unknown } = {}) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause })
    this.code = code
    this.place = facts.place
  }
}
