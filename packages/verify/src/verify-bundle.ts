import type { BundleReport } from './bundle-report.ts'
import { checkAttachments } from './check-attachments.ts'
import { openBundle } from './open-bundle.ts'
import { readTrustedKey, readWitnessKeys } from './read-trusted-key.ts'
import { addUnprovable } from './unprovable.ts'

export type BundleOptions = {
  /** The log's verifier key, had from elsewhere. Without it the bundle's own is used, and the report says so. */
  readonly vkey?: string
  /** Verifier keys of witnesses, had from elsewhere: their cosignatures are checked and counted. */
  readonly witnesses?: readonly string[]
  /** Bytes of attachments, each by its SHA-256 in hex, its name, or any other name for the report. */
  readonly attachments?: ReadonlyMap<string, Uint8Array>
}

/**
 * Checks a `concert.bundle/v1`, attacker-controlled, at most 64 MiB. Content, however bad, never throws: it is
 * reported. Throws VerifyError `bad-vkey` when a key of the caller's own cannot be read.
 */
export function verifyBundle(bytes: Uint8Array, options: BundleOptions = {}): BundleReport {
  const { vkey, witnesses = [], attachments = new Map<string, Uint8Array>() } = options
  const log = vkey === undefined ? undefined : readTrustedKey(vkey)
  const opened = openBundle(bytes, { log, witnesses: readWitnessKeys(witnesses) })
  const { findings, shown, proven } = opened
  if (proven !== undefined) checkAttachments(findings, proven.said.statement.attachments ?? [], attachments)
  addUnprovable(findings)
  const { list } = findings
  return { ok: list.every(({ outcome }) => outcome !== 'failed'), findings: list, ...shown }
}
