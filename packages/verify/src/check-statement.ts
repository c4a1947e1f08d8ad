import {
  parseEntry,
  verifyCommitment,
  type Entry,
  type KeyEntry,
  type SealedStatement,
  type Statement,
} from '@concert/statement'
import type { Shown, Signer } from './bundle-report.ts'
import type { History } from './check-directory.ts'
import { requireIncluded, type SignedTree } from './check-log.ts'
import type { Facts, Findings } from './findings.ts'
import { checkKeyStanding, vouchersOf } from './key-standing.ts'
import type { Bundle } from './read-bundle.ts'
import { readSigned, requireForm, requireRecord, type Signed } from './read-signed.ts'
import { VerifyError } from './verify-error.ts'

type Parts = {
  readonly bundle: Bundle
  readonly tree: SignedTree
  readonly history: History
}

/** The statement itself: its place, its bytes, who signed it and might, and what it is meant for. */
export function checkStatement(findings: Findings, shown: Shown, parts: Parts): Statement {
  const { history, tree } = parts
  const index = parts.bundle.statement.proof.index
  const entry = checkIncluded(findings, parts)
  Object.assign(shown, { index, received: entry.received })
  const envelope = checkOpened(findings, entry, parts.bundle.sealed)
  const place = { index, received: entry.received, directory: history.before }
  const signed = findings.need(
    'statement-signed',
    () => readSigned(envelope, place),
    (one) => describe(one, parts),
  )
  const { statement } = signed.said
  Object.assign(shown, { id: signed.id, statement, signer: signerOf(signed, history) })
  checkKeyStanding(findings, history.ledger, { index, received: entry.received, signer: signed.signer })
  findings.want('statement-record', () => {
    requireRecord(statement, tree.origin)
    return [`It is meant for this record, ${tree.origin}.`, { record: tree.origin }]
  })
  findings.want('statement-form', () => {
    requireForm(statement, entry.form)
    return [
      `It is ${statement.label}, and its entry is ${entry.form}.`,
      { label: statement.label, form: entry.form },
    ]
  })
  addUnread(findings, signed)
  return signed.said
}

function checkIncluded(findings: Findings, { bundle: { statement }, tree, history }: Parts): Entry {
  const { index } = statement.proof
  return findings.need(
    'statement-included',
    () => {
      requireIncluded(statement, tree)
      return requireInTime(parseEntry(statement.bytes), history)
    },
    ({ form, received }) => [
      `The statement is entry ${index} of the log, ${form}, which states that it was received on ${received}.`,
      { index, form, received },
    ],
  )
}

/** Instants of receipt never run backwards, so that nothing can be dated back to before a key was compromised. */
function requireInTime(entry: Entry, { notBefore, notAfter }: History): Entry {
  const { received } = entry
  if (notBefore !== undefined && received < notBefore)
    throw new VerifyError('out-of-order', `received ${received}, and an entry before it ${notBefore}`)
  if (notAfter !== undefined && received > notAfter)
    throw new VerifyError('out-of-order', `received ${received}, and an entry after it ${notAfter}`)
  return entry
}

/** The envelope's exact bytes: in the entry itself, or beside it and bound by the commitment. */
function checkOpened(findings: Findings, entry: Entry, sealed: SealedStatement | undefined): Uint8Array {
  if (entry.form === 'open' && sealed === undefined) return entry.envelope
  return findings.need(
    'sealed-opened',
    () => {
      if (entry.form === 'open')
        throw new VerifyError('not-opened', 'the entry is open, and holds no commitment')
      if (sealed === undefined) throw new VerifyError('not-opened', 'salt and envelope are not in the bundle')
      verifyCommitment(entry.commitment, sealed)
      return sealed.envelope
    },
    () => ['Salt and envelope are what the sealed entry commits to.'],
  )
}

function describe({ id, said, signer }: Signed, { history }: Parts): readonly [string, Facts] {
  const { keyid, agency, custody, enrolled } = signer
  const facts = {
    id,
    keyid,
    agency,
    custody,
    enrolledIndex: enrolled.index,
    enrolledAt: enrolled.received,
    kind: said.statement.kind,
  }
  const origin = `${introduction(signer, history)} at entry ${enrolled.index} on ${enrolled.received}`
  return [`Statement ${id} is signed by the key ${keyid} ${origin}; ${kept[custody]}.`, facts]
}

const kept = {
  own: 'kept by the agency itself',
  hosted: "kept by the Secretariat's node for the agency (hosted)",
}

function introduction({ keyid, agency }: KeyEntry, { ledger }: History): string {
  const voucher = ledger.vouchers.get(keyid)
  if (voucher === undefined) return `with which ${agency} founded the record`
  return voucher.by.agency === ledger.directory.secretariat
    ? `that the Secretariat had enrolled for ${agency}`
    : `that ${agency} had put in the place of its key ${voucher.by.keyid}`
}

function signerOf({ signer }: Signed, { ledger }: History): Signer {
  const { keyid, agency, custody, enrolled } = signer
  const ended = ledger.directory.keys.get(keyid)?.ended
  return {
    keyid,
    agency,
    custody,
    enrolledIndex: enrolled.index,
    enrolledAt: enrolled.received,
    vouchers: vouchersOf(ledger, keyid),
    ...(ended === undefined ? {} : { ended }),
  }
}

function addUnread(findings: Findings, { said: { understood, statement } }: Signed): void {
  const { kind, version } = statement
  if (!understood)
    findings.add(
      'statement-understood',
      'not-proven',
      `That its content is well-formed: ${kind} ${version} is not known here, and is shown raw.`,
      { kind, version },
    )
  if (kind === 'record.disclosure')
    findings.add(
      'disclosure',
      'not-proven',
      'That what it discloses is what the sealed entry commits to: that entry is not in the bundle.',
    )
}
