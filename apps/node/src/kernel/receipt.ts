import type { Instant, StatementId } from '@concert/statement'

/** What the sender of a statement gets once it is durable, published and in the tables. */
export type Receipt = {
  readonly index: number
  readonly entrySha256: string
  readonly statement: StatementId
  readonly received: Instant
  /** A c2sp.org/tlog-proof text: the entry is in the tree of the published checkpoint. */
  readonly proof: string
  readonly form: 'open' | 'sealed'
  /** True when the record had this statement already: the receipt is then the first one's. */
  readonly repeated: boolean
}
