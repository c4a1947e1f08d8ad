import type {
  Audience,
  Commitment,
  Envelope,
  Instant,
  KeyEntry,
  Observation,
  Statement,
  StatementId,
} from '@concert/statement'

/** A statement that intake has taken apart and found genuine. */
export type Genuine = {
  readonly id: StatementId
  readonly envelope: Envelope
  /** The envelope in Concert's own encoding: what the log or the vault keeps. */
  readonly bytes: Uint8Array
  readonly said: Statement
  readonly signer: KeyEntry | undefined
  /** All its observations, those of its observation files included. */
  readonly observations: readonly Observation[]
  /** The bytes of its attachments, checked against the digests that were signed. */
  readonly attachments: readonly AttachedBytes[]
}

/**
 * A genuine statement in the queue; the rules have not been asked yet. It was received when it came there: that instant
 * is written into its entry, is the one that the rules judge by, and never falls from one entry to the next.
 */
export type Draft = Genuine & { readonly received: Instant }

export type AttachedBytes = { readonly sha256: string; readonly bytes: Uint8Array }

/** A statement in its place in the log, ready to be projected. */
export type Accepted = Draft & {
  readonly index: number
  /** SHA-256 of the log's entry, in hex. */
  readonly entrySha256: string
  readonly form: 'open' | 'sealed'
  readonly audience: Audience
  /** Set when it is shown to all by the disclosure at `index`: where the log had sealed it. */
  readonly disclosedFrom?: number
}

/** A sealed entry whose statement this node does not hold: it has a place in the log and nothing more. */
export type Opaque = { readonly index: number; readonly received: Instant; readonly commitment: Commitment }
