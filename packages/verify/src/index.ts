/**
 * Checks a statement or a whole record without trusting anyone, and says exactly what was proven and what was not.
 * Pure: bytes in, a report out; no clock, network or files. For Node now, and for a browser as soon as the
 * packages below run there.
 *
 * Bundle: `concert.bundle/v1`, an entry of the log and those of its directory, each with a C2SP tlog-proof.
 * Not for whether a record's files hash to its signed root (packages/record, checkRecord), which streams the
 * entries to openAudit().
 *
 * Proof: `bundle-vectors.test.ts` runs testdata/verify, which any implementation can run; `flipped-bytes.test.ts`
 * changes every byte of a bundle.
 */
export { VerifyError, type VerifyErrorCode } from './verify-error.ts'
export { verifyBundle, type BundleOptions } from './verify-bundle.ts'
export type { BundleReport, Signer } from './bundle-report.ts'
export type { Facts, Finding, FindingCode, Outcome } from './findings.ts'
export { maxVerifiedBytes } from './read-bundle.ts'
export { openAudit, type Audit, type AuditFault, type AuditReport } from './audit.ts'
export { formatReport } from './format-report.ts'
