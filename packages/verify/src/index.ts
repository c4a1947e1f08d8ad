/**
 * Checks a statement or a whole record without trusting anyone, and says exactly what was proven and what was not.
 * Pure: bytes in, a report out; no clock, network or files, but a fetch() that is handed in. Runs in a browser as in
 * Node: the packages below take the browser's side of Ed25519, SHA-256 and bytes by the `imports` of their manifests.
 *
 * Bundle: `concert.bundle/v1`, an entry of the log and those of its directory, each with a C2SP tlog-proof.
 * Files: a briefing's forms beside the bundle of its issue, or any statement's attachments; found by digest.
 * Record: C2SP tlog-tiles over HTTP or in a folder, read by a LogSource of packages/tlog. Not for the private part of
 * a node's folder (packages/record, checkFolder).
 *
 * Proof: `bundle-vectors.test.ts` runs testdata/verify, which any implementation can run; `flipped-bytes.test.ts`
 * changes every byte of a bundle, `flipped-files.test.ts` every bit of an issue's files, `check-record.test.ts` those of a record; `browser-condition.test.ts` and
 * `browser.test.ts` do it on the browser's side, the latter in Chromium against a node.
 */
export { VerifyError, type VerifyErrorCode } from './verify-error.ts'
export { verifyBundle, type BundleOptions } from './verify-bundle.ts'
export { verifyFiles, type FilesOptions } from './verify-files.ts'
export type {
  FileCode,
  FileReport,
  FilesReport,
  Issue,
  IssueForm,
  IssueLanguage,
  ProofReport,
} from './files-report.ts'
export type { FormName } from './form-name.ts'
export { formatFilesReport } from './format-files-report.ts'
export type { BundleReport, KeyVoucher, Signer } from './bundle-report.ts'
export type { Facts, Finding, FindingCode, Outcome } from './findings.ts'
export { maxVerifiedBytes } from './read-bundle.ts'
export { checkRecord, type RecordOptions, type RecordProgress, type RecordReport } from './check-record.ts'
export { checkContinuation, type ContinuationOptions, type ContinuationReport } from './check-continuation.ts'
export { openAttachmentCheck, type AttachmentCheck, type AttachmentReport } from './attachment-check.ts'
export { httpSource, type HttpBounds } from './http-source.ts'
export type { RecordFault } from './record-fault.ts'
export { openAudit, type Audit, type AuditFault, type AuditReport } from './audit.ts'
export { formatReport } from './format-report.ts'
