import type { Statement } from '@concert/statement'
import type { Verifier } from '@concert/tlog'
import type { Shown } from './bundle-report.ts'
import { checkDirectory, type History } from './check-directory.ts'
import { checkCheckpoint, compareKey, type SignedTree } from './check-log.ts'
import { checkStatement } from './check-statement.ts'
import { Halt, openFindings, type Findings } from './findings.ts'
import { readBundle } from './read-bundle.ts'

/** What a reader had from elsewhere: the log's key, and the keys of witnesses. */
export type Known = { readonly log: Verifier | undefined; readonly witnesses: readonly Verifier[] }

/** A bundle's steps as far as they came, before what it attaches and what it cannot prove. */
export type OpenedBundle = {
  readonly findings: Findings
  readonly shown: Shown
  /** Of a statement that its author signed, and that is in the log. */
  readonly proven?: {
    readonly said: Statement
    readonly history: History
    readonly tree: SignedTree
    readonly log: Verifier
  }
}

/** Runs every step of a bundle, attacker-controlled; what does not hold stands in the findings. */
export function openBundle(bytes: Uint8Array, known: Known): OpenedBundle {
  const findings = openFindings()
  const shown: Shown = {}
  try {
    return { findings, shown, proven: runSteps(findings, shown, bytes, known) }
  } catch (error) {
    if (!(error instanceof Halt)) throw error
    findings.add('unchecked', 'not-proven', 'Whatever rests on the step that failed: it was not checked.')
    return { findings, shown }
  }
}

function runSteps(
  findings: Findings,
  shown: Shown,
  bytes: Uint8Array,
  { log, witnesses }: Known,
): NonNullable<OpenedBundle['proven']> {
  const bundle = findings.need(
    'bundle-form',
    () => readBundle(bytes),
    ({ directory }) => [
      `The bundle is well-formed: a statement, and ${directory.length} entries of the directory, each with a proof.`,
      { directoryEntries: directory.length },
    ],
  )
  compareKey(findings, bundle.log, log)
  const tree = checkCheckpoint(findings, bundle, witnesses)
  const history = checkDirectory(findings, bundle, tree)
  const said = checkStatement(findings, shown, { bundle, tree, history })
  return { said, history, tree, log: bundle.log }
}
