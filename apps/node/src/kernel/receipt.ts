import type { Instant, StatementId } from '@concert/statement'

/** What the sender of a statement gets once it is durable, published and in the tables. */
export type Receipt = {
  readonly index: number
  readonly entrySha256: string
  readonly statement: StatementId
  readonly received: Instant
  readonly form: 'open' | 'sealed'
  /** True when the record had this statement already: the receipt is then the first one's. */
  readonly repeated: boolean
}
