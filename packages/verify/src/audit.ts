import { parseEntry, type Directory, type Entry } from '@concert/statement'
import { checkDisclosure, type Sealed } from './check-disclosure.ts'
import { openLedger, takeOpen, takeReceived, type Ledger } from './ledger.ts'
import type { Signed } from './read-signed.ts'
import { refusalOf, VerifyError, type VerifyErrorCode } from './verify-error.ts'

export type AuditFault = { readonly index: number; readonly code: VerifyErrorCode; readonly message: string }

export type AuditReport = {
  /** Entries that were shown, and those of them that are open and sealed; the rest cannot be read. */
  readonly entries: number
  readonly open: number
  readonly sealed: number
  /** Open statements, signed by their author, of a kind or version that is not known here. */
  readonly notUnderstood: number
  /** How many open statements without a fault there are of each kind. */
  readonly kinds: Readonly<Record<string, number>>
  /** The first hundred, in the order of the log. */
  readonly faults: readonly AuditFault[]
  readonly moreFaults: number
  /** After the last entry, of statements without a fault. */
  readonly directory: Directory
}

export type Audit = {
  /** Takes the entries in the order of the log; bytes are attacker-controlled and never throw. RangeError for an index out of order. */
  readonly entry: (index: number, bytes: Uint8Array) => void
  readonly report: () => AuditReport
}

/**
 * Audits the entries of the record of this origin as a whole-record check streams by: who signed, might he, and
 * was it meant for this record. That the entries are those of the signed tree is the record check's to say.
 * Holds the directory, and of each entry its statement's id or its commitment.
 */
export function openAudit(origin: string): Audit {
  const state = newState(origin)
  return {
    entry: (index, bytes) => {
      requireNext(state, index)
      state.entries++
      attempt(state, index, () => takeEntry(state, index, parseEntry(bytes)))
    },
    report: () => reportOf(state),
  }
}

type State = {
  readonly ledger: Ledger
  readonly faults: AuditFault[]
  moreFaults: number
  next: number
  entries: number
  open: number
  notUnderstood: number
  readonly kinds: Map<string, number>
  /** Where each statement's id or commitment stands in the log. */
  readonly seen: Map<string, number>
  readonly sealed: Map<number, Sealed>
}

const faultsKept = 100

function takeEntry(state: State, index: number, entry: Entry): void {
  if (entry.form === 'open') state.open++
  else state.sealed.set(index, entry)
  attempt(state, index, () => takeReceived(state.ledger, entry.received))
  if (entry.form === 'sealed') takeSealed(state, index, entry.commitment)
  else countSaid(state, takeSaid(state, index, entry))
}

function takeSealed(state: State, index: number, commitment: string): void {
  if (state.ledger.directory.secretariat === undefined)
    throw new VerifyError('not-founded', 'it is sealed before the record is founded')
  requireOnce(state, index, commitment)
}

/** A statement that stands in the log already says nothing a second time, to the directory either. */
function takeSaid(state: State, index: number, entry: Extract<Entry, { form: 'open' }>): Signed {
  return takeOpen(state.ledger, { index, received: entry.received }, entry.envelope, ({ id, said }) => {
    requireOnce(state, index, id)
    if (!said.understood || said.statement.kind !== 'record.disclosure') return
    const disclosed = checkDisclosure(said.statement, state.sealed, state.ledger)
    requireOnce(state, disclosed.index, disclosed.id)
  })
}

function countSaid(state: State, { said: { understood, statement } }: Signed): void {
  if (!understood) state.notUnderstood++
  state.kinds.set(statement.kind, (state.kinds.get(statement.kind) ?? 0) + 1)
}

function requireOnce({ seen }: State, index: number, text: string): void {
  const first = seen.get(text)
  if (first !== undefined && first !== index)
    throw new VerifyError('repeated', `${text} stands in the log already, at entry ${first}`)
  seen.set(text, index)
}

function requireNext(state: State, index: number): void {
  if (!Number.isSafeInteger(index) || index < state.next)
    throw new RangeError(`Entry ${index} comes after entry ${state.next - 1}`)
  if (index > state.next)
    addFault(state, state.next, 'missing-entries', `entries ${state.next} to ${index - 1} were not shown`)
  state.next = index + 1
}

function attempt(state: State, index: number, check: () => void): void {
  try {
    check()
  } catch (error) {
    const { code, message } = refusalOf(error)
    addFault(state, index, code, message)
  }
}

function addFault(state: State, index: number, code: VerifyErrorCode, message: string): void {
  if (state.faults.length < faultsKept) state.faults.push({ index, code, message })
  else state.moreFaults++
}

function newState(origin: string): State {
  return {
    ledger: openLedger(origin),
    faults: [],
    moreFaults: 0,
    next: 0,
    entries: 0,
    open: 0,
    notUnderstood: 0,
    kinds: new Map(),
    seen: new Map(),
    sealed: new Map(),
  }
}

function reportOf({ ledger, faults, sealed, kinds, ...state }: State): AuditReport {
  const { entries, open, notUnderstood, moreFaults } = state
  return {
    entries,
    open,
    sealed: sealed.size,
    notUnderstood,
    kinds: Object.fromEntries([...kinds].sort(([a], [b]) => (a < b ? -1 : 1))),
    faults: [...faults],
    moreFaults,
    directory: ledger.directory,
  }
}
