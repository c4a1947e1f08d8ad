import type { Verifier } from '@concert/tlog'
import type { BundleReport, Shown } from './bundle-report.ts'
import { checkDirectory } from './check-directory.ts'
import { checkCheckpoint, compareKey } from './check-log.ts'
import { checkStatement } from './check-statement.ts'
import { Halt, openFindings, type Findings } from './findings.ts'
import { readBundle } from './read-bundle.ts'
import { readTrustedKey } from './read-trusted-key.ts'
import { addUnprovable } from './unprovable.ts'

export type BundleOptions = {
  /** The log's verifier key, had from elsewhere. Without it the bundle's own is used, and the report says so. */
  readonly vkey?: string
  /** Bytes of attachments, each by its SHA-256 in hex, its name, or any other name for the report. */
  readonly attachments?: ReadonlyMap<string, Uint8Array>
}

/**
 * Checks a `concert.bundle/v1`, attacker-controlled, at most 64 MiB. Content, however bad, never throws: it is
 * reported. Throws VerifyError `bad-vkey` when the caller's own key cannot be read.
 */
export function verifyBundle(bytes: Uint8Array, options: BundleOptions = {}): BundleReport {
  const trusted = options.vkey === undefined ? undefined : readTrustedKey(options.vkey)
  const findings = openFindings()
  const shown: Shown = {}
  try {
    runSteps(findings, shown, bytes, { trusted, attachments: options.attachments ?? new Map() })
  } catch (error) {
    if (!(error instanceof Halt)) throw error
    findings.add('unchecked', 'not-proven', 'Whatever rests on the step that failed: it was not checked.')
  }
  addUnprovable(findings)
  const { list } = findings
  return { ok: list.every(({ outcome }) => outcome !== 'failed'), findings: list, ...shown }
}

type Known = {
  readonly trusted: Verifier | undefined
  readonly attachments: ReadonlyMap<string, Uint8Array>
}

function runSteps(
  findings: Findings,
  shown: Shown,
  bytes: Uint8Array,
  { trusted, attachments }: Known,
): void {
  const bundle = findings.need(
    'bundle-form',
    () => readBundle(bytes),
    ({ directory }) => [
      `The bundle is well-formed: a statement, and ${directory.length} entries of the directory, each with a proof.`,
      { directoryEntries: directory.length },
    ],
  )
  compareKey(findings, bundle.log, trusted)
  const tree = checkCheckpoint(findings, bundle)
  const history = checkDirectory(findings, bundle, tree)
  checkStatement(findings, shown, { bundle, tree, history, attachments })
}
