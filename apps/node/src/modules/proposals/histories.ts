import { withVersions, type Versioned } from '../../kernel/versions.ts'
import type { Said } from '../../kernel/said-table.ts'
import type { ProposalsKind } from './tables.ts'

type On<K extends string> = Said<Extract<ProposalsKind, `proposals.${K}`>>
export type AnySaid = Said<ProposalsKind>

export type Version = Versioned<On<'draft'>>
export type Put = On<'silence'>
export type Adoption = On<'adoption'>
export type Consensus = On<'consensus'>
export type Method = On<'method'>
export type Position = On<'position'>
export type Break = On<'break'>
export type Withdrawal = On<'withdrawal'>

/** What was said of one silence. A withdrawal is of the silence, or of the whole proposal while it ran. */
export type SilenceHistory = {
  readonly put: Put
  readonly extensions: readonly On<'extension'>[]
  readonly breaks: readonly Break[]
  readonly withdrawals: readonly Withdrawal[]
  readonly adoptions: readonly Adoption[]
  readonly positions: readonly Position[]
}

/** What was said of a decision, whether or not the reader may see the proposal that it comes from. */
export type DecisionHistory = {
  readonly adoption: Adoption
  readonly positions: readonly Position[]
  readonly participations: readonly On<'participation'>[]
}

/** Everything that was said of one proposal, each kind oldest first. `versions` is never empty. */
export type History = {
  readonly number: number
  readonly versions: readonly Version[]
  readonly comments: readonly On<'comment'>[]
  readonly amendments: readonly On<'amendment'>[]
  readonly confirmations: readonly On<'confirmation'>[]
  readonly methods: readonly Method[]
  readonly silences: readonly SilenceHistory[]
  readonly consensuses: readonly Consensus[]
  readonly withdrawals: readonly Withdrawal[]
  readonly adoptions: readonly Adoption[]
}

/** What was said, by proposal and by number. What belongs to nothing that is among it is left out. */
export function historiesOf(all: readonly AnySaid[]): History[] {
  const byNumber = Map.groupBy(ofKind(all, 'draft'), ({ body }) => body.number)
  const answers = Map.groupBy(all, ({ inReplyTo }) => inReplyTo)
  return [...byNumber]
    .toSorted(([a], [b]) => a - b)
    .map(([number, drafts]) => historyOf(number, withVersions(drafts), answers))
}

type Answers = ReadonlyMap<string | null, readonly AnySaid[]>

function historyOf(number: number, versions: readonly Version[], answers: Answers): History {
  const on = answersTo(versions, answers)
  const withdrawals = ofKind(on, 'withdrawal')
  const consensuses = ofKind(on, 'consensus')
  const silences = ofKind(on, 'silence').map((put) => silenceHistory(put, withdrawals, answers))
  const agreed = ofKind(answersTo(consensuses, answers), 'adoption')
  return {
    number,
    versions,
    comments: ofKind(on, 'comment'),
    amendments: ofKind(on, 'amendment'),
    confirmations: ofKind(on, 'confirmation'),
    methods: ofKind(on, 'method'),
    silences,
    consensuses,
    withdrawals,
    adoptions: [...silences.flatMap(({ adoptions }) => adoptions), ...agreed],
  }
}

function silenceHistory(put: Put, ofProposal: readonly Withdrawal[], answers: Answers): SilenceHistory {
  const on = answersTo([put], answers)
  return {
    put,
    extensions: ofKind(on, 'extension'),
    breaks: ofKind(on, 'break'),
    withdrawals: [...ofKind(on, 'withdrawal'), ...ofProposal.filter(({ index }) => index > put.index)],
    adoptions: ofKind(on, 'adoption'),
    positions: ofKind(on, 'position'),
  }
}

export function decisionHistories(all: readonly AnySaid[]): DecisionHistory[] {
  const answers = Map.groupBy(all, ({ inReplyTo }) => inReplyTo)
  return ofKind(all, 'adoption')
    .toSorted((a, b) => a.body.number - b.body.number)
    .map((adoption) => {
      const on = answersTo([adoption], answers)
      return { adoption, positions: ofKind(on, 'position'), participations: ofKind(on, 'participation') }
    })
}

function answersTo(these: readonly { readonly id: string }[], answers: Answers): AnySaid[] {
  return these.flatMap(({ id }) => answers.get(id) ?? []).toSorted((a, b) => a.index - b.index)
}

export function ofKind<K extends string>(all: readonly AnySaid[], kind: K): On<K>[] {
  return all.filter((one) => one.kind === `proposals.${kind}`) as unknown as On<K>[]
}
