import type { Frame, Instant, KeyEntry, StatementId } from '@concert/statement'
import type { Finding } from './findings.ts'

export type BundleReport = {
  /** Nothing failed. What was not proven stands in the findings. */
  readonly ok: boolean
  readonly findings: readonly Finding[]
  /** What follows is given as far as the check came; statement and signer only of a statement that its author signed. */
  readonly statement?: Frame
  readonly id?: StatementId
  readonly index?: number
  readonly received?: Instant
  readonly signer?: Signer
}

/** The key that signed, as the directory had it. */
export type Signer = {
  readonly keyid: KeyEntry['keyid']
  readonly agency: KeyEntry['agency']
  readonly custody: KeyEntry['custody']
  readonly enrolledIndex: number
  readonly enrolledAt: Instant
  /** The key that brought it into the directory, the key that brought that one, and so on to the founding key. */
  readonly vouchers: readonly KeyVoucher[]
  /** After the statement, where an entry in the bundle ends the key. */
  readonly ended?: NonNullable<KeyEntry['ended']>
}

/** Who put a key into the directory, with which key and in which entry. */
export type KeyVoucher = Pick<KeyEntry, 'keyid' | 'agency'> & {
  readonly index: number
  readonly received: Instant
}

/** What the steps have found so far, for the report. */
export type Shown = {
  -readonly [K in Exclude<keyof BundleReport, 'ok' | 'findings'>]?: NonNullable<BundleReport[K]>
}
