import { sha256Hex } from '@concert/statement'
import { checkAttachments } from './check-attachments.ts'
import { checkIssue } from './check-issue.ts'
import type { FilesReport, ProofReport } from './files-report.ts'
import { isProof } from './is-proof.ts'
import { issueOf } from './issue-of.ts'
import { openBundle, type Known } from './open-bundle.ts'
import { attachmentOf, type GivenFile, type OpenedProof } from './opened-proof.ts'
import { readTrustedKey, readWitnessKeys } from './read-trusted-key.ts'
import { reportFile } from './report-file.ts'
import { addUnprovable } from './unprovable.ts'
import type { BundleOptions } from './verify-bundle.ts'

export type FilesOptions = Pick<BundleOptions, 'vkey' | 'witnesses'>

/**
 * Checks the files of one briefing or of several, or any statements' bundles and attachments, all attacker-controlled:
 * finds the bundles among them, checks those, and every other file by the digests that a proven statement states, so
 * names do not matter. `files` is by the name under which the report speaks of each. Content, however bad, never
 * throws; a file that nothing here proves is not ok. Throws VerifyError `bad-vkey` for a key of the caller's own.
 */
export function verifyFiles(
  files: ReadonlyMap<string, Uint8Array>,
  { vkey, witnesses = [] }: FilesOptions = {},
): FilesReport {
  const log = vkey === undefined ? undefined : readTrustedKey(vkey)
  const given = [...files].map(([name, bytes]) => ({ name, bytes, sha256: sha256Hex(bytes) }))
  const proofs = openProofs(given, { log, witnesses: readWitnessKeys(witnesses) })
  const reports = proofs.map((proof) => finish(proof, proofs))
  const found = given.map((file) => reportFile(file, proofs, reports))
  return {
    ok: found.length > 0 && found.every(({ outcome }) => outcome === 'proven'),
    files: found,
    proofs: reports.toSorted((a, b) => (a.issue?.number ?? 0) - (b.issue?.number ?? 0)),
  }
}

function openProofs(given: readonly GivenFile[], known: Known): OpenedProof[] {
  const opened = given
    .filter(({ name, bytes }) => isProof(name, bytes))
    .map((file) => ({ file, opened: openBundle(file.bytes, known) }))
  const isAttached = ({ sha256, bytes }: GivenFile): boolean =>
    opened.some((one) => attachmentOf(one.opened, { sha256, bytes }) !== undefined)
  // What looks like a bundle and is none may be a file that another's statement attaches.
  return opened
    .filter((one) => one.opened.proven !== undefined || !isAttached(one.file))
    .map((one) => ({
      ...one,
      attached: given.filter((file) => attachmentOf(one.opened, file) !== undefined),
    }))
}

function finish(proof: OpenedProof, all: readonly OpenedProof[]): ProofReport {
  const { file, opened, attached } = proof
  const { findings, shown, proven } = opened
  const issue = issueOf(proof, all)
  if (issue !== undefined) checkIssue(findings, proven!, issue)
  if (proven !== undefined)
    checkAttachments(
      findings,
      proven.said.statement.attachments ?? [],
      new Map(attached.map(({ sha256, bytes }) => [sha256, bytes])),
    )
  addUnprovable(findings)
  const { list } = findings
  return {
    file: file.name,
    ok: list.every(({ outcome }) => outcome !== 'failed'),
    findings: list,
    ...shown,
    ...(issue === undefined ? {} : { issue }),
  }
}
