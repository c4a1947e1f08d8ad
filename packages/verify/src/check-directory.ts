import { parseEntry, type Directory, type Instant } from '@concert/statement'
import { requireIncluded, type SignedTree } from './check-log.ts'
import type { Findings } from './findings.ts'
import { openLedger, takeOpen, takeReceived, type Ledger } from './ledger.ts'
import type { Bundle, ProvenEntry } from './read-bundle.ts'
import type { Signed } from './read-signed.ts'
import { refusalOf, VerifyError } from './verify-error.ts'

/** The directory as the entries before the statement made it, and as all entries in the bundle did. */
export type History = {
  readonly before: Directory
  readonly ledger: Ledger
  /** When the entries of the directory next to the statement were received. */
  readonly notBefore?: Instant
  readonly notAfter?: Instant
}

/**
 * The directory computed anew from its entries: each in the log at its place, in the log's order, and each checked
 * as a statement by the directory before it.
 */
export function checkDirectory(findings: Findings, bundle: Bundle, tree: SignedTree): History {
  const { directory } = bundle
  findings.need(
    'directory-included',
    () => requireInOrder(directory, tree),
    () => [
      `Every entry of the directory is in the log at its place, in the log's order.`,
      { entries: directory.length },
    ],
  )
  const { history, notUnderstood } = findings.need(
    'directory-signed',
    () => replay(bundle),
    ({ history }) => describe(history, directory.length),
  )
  if (notUnderstood > 0)
    findings.add(
      'directory-understood',
      'not-proven',
      `What ${notUnderstood} entries of the directory say, in a kind or version that is not known here: they might change who signs.`,
      { entries: notUnderstood },
    )
  return history
}

function requireInOrder(directory: readonly ProvenEntry[], tree: SignedTree): void {
  let before = -1
  for (const entry of directory) {
    const { index } = entry.proof
    if (index <= before) throw new VerifyError('out-of-order', `entry ${index} comes after entry ${before}`)
    at(index, () => requireIncluded(entry, tree))
    before = index
  }
}

function replay({ log, statement, directory }: Bundle): { history: History; notUnderstood: number } {
  const ledger = openLedger(log.name)
  const { index } = statement.proof
  let notUnderstood = 0
  let history: Omit<History, 'ledger'> = { before: ledger.directory }
  for (const { bytes, proof } of directory) {
    const { said } = at(proof.index, () => takeEntry(ledger, proof.index, bytes))
    if (!said.understood) notUnderstood++
    const received = ledger.received!
    if (proof.index < index) history = { before: ledger.directory, notBefore: received }
    else history = { notAfter: received, ...history }
  }
  return { history: { ...history, ledger }, notUnderstood }
}

function takeEntry(ledger: Ledger, index: number, bytes: Uint8Array): Signed {
  const entry = parseEntry(bytes)
  if (entry.form === 'sealed') throw new VerifyError('not-of-the-directory', 'it is sealed')
  takeReceived(ledger, entry.received)
  const signed = takeOpen(ledger, { index, received: entry.received }, entry.envelope)
  const { kind } = signed.said.statement
  if (!kind.startsWith('directory.')) throw new VerifyError('not-of-the-directory', `it is a ${kind}`)
  return signed
}

function describe(
  { ledger: { directory } }: History,
  entries: number,
): readonly [string, Record<string, number>] {
  const facts = { entries, agencies: directory.agencies.size, keys: directory.keys.size }
  const sentence = `Every entry of the directory is signed by a key in force for who may say it: ${facts.agencies} agencies, ${facts.keys} keys.`
  return [sentence, facts]
}

/** Names the entry in whatever is refused about it. */
function at<T>(index: number, check: () => T): T {
  try {
    return check()
  } catch (cause) {
    const { code, message } = refusalOf(cause)
    throw new VerifyError(code, `entry ${index}: ${message}`, { cause })
  }
}
