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
  /** After the statement, where an entry in the bundle ends the key. */
  readonly ended?: NonNullable<KeyEntry['ended']>
}

/** What the steps have found so far, for the report. */
export type Shown = {
  -readonly [K in Exclude<keyof BundleReport, 'ok' | 'findings'>]?: NonNullable<BundleReport[K]>
}
