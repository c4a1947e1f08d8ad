import type { PublicKey } from '#ed25519'
import type { AgencyId } from '../codes/label.ts'
import type { StateCode } from '../codes/state.ts'
import type { Instant } from '../codes/time.ts'
import type { KeyId } from '../envelope.ts'
import type { Bodies } from '../kinds/kinds.ts'

/**
 * Who speaks for whom, with which key, after a number of statements: a pure value that every reader of the
 * record computes alike from the directory's statements in the order of the log.
 */
export type Directory = {
  readonly organisation: Bodies['directory.organisation'] | undefined
  readonly secretariat: AgencyId | undefined
  readonly states: ReadonlyMap<StateCode, StateEntry>
  readonly agencies: ReadonlyMap<AgencyId, AgencyEntry>
  readonly keys: ReadonlyMap<KeyId, KeyEntry>
}

export type StateEntry = Bodies['directory.membership'] & { readonly index: number }
export type AgencyEntry = Bodies['directory.agency'] & { readonly index: number }

/** One key of one agency, from its enrolment to its end. `ended` holds the index from which it no longer signs. */
export type KeyEntry = {
  readonly keyid: KeyId
  readonly agency: AgencyId
  readonly publicKey: string
  readonly key: PublicKey
  readonly custody: 'own' | 'hosted'
  readonly enrolled: { readonly index: number; readonly received: Instant }
  readonly ended?: {
    readonly index: number
    readonly received: Instant
    readonly reason: 'rotated' | 'lost' | 'compromised' | 'retired'
    readonly compromisedSince?: Instant
  }
}

export const emptyDirectory: Directory = {
  organisation: undefined,
  secretariat: undefined,
  states: new Map(),
  agencies: new Map(),
  keys: new Map(),
}

/** The agency's keys that sign now, oldest first. */
export function activeKeys(directory: Directory, agency: AgencyId): KeyEntry[] {
  return [...directory.keys.values()].filter((key) => key.agency === agency && key.ended === undefined)
}

/** The states in protocol order: members, observers, dialogue partners, each by the organisation's rule. */
export function inProtocolOrder(directory: Directory): StateEntry[] {
  const ranks = { member: 0, observer: 1, 'dialogue-partner': 2 }
  return [...directory.states.values()].sort(
    (a, b) => ranks[a.role] - ranks[b.role] || a.protocolOrder - b.protocolOrder,
  )
}

/** Where a state stands in protocol order, from 0; what the directory does not name stands after all. */
export function protocolRank(directory: Directory): (state: string | null | undefined) => number {
  const order = new Map<string, number>(inProtocolOrder(directory).map(({ state }, at) => [state, at]))
  return (state) => order.get(state ?? '') ?? order.size
}
