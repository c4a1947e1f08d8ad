import type { AgencyId, Audience, Directory } from '@concert/statement'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import type { Said } from '../../kernel/said-table.ts'
import { memberships } from '../../kernel/visibility.ts'
import type { Judging, ProposalsStatement } from './rule-view.ts'
import { memberOf, membersAt } from './members.ts'
import { proposalsSay } from './rule-texts.ts'

/** Whoever reads a proposal reads everything that is said of it, and nobody else does. */
export function sameReachFaults(
  { audience, label }: Pick<ProposalsStatement, 'audience' | 'label'>,
  on: Pick<Said, 'audience' | 'label' | 'id'>,
): CodedFault[] {
  const faults: CodedFault[] = []
  if (audience.join(' ') !== on.audience.join(' '))
    faults.push(faultAt('conflict', 'audience', proposalsSay.sameAudience(on)))
  if (label !== on.label) faults.push(faultAt('conflict', 'label', proposalsSay.sameLabel(on)))
  return faults
}

/** A proposal is put to all members and run by the Secretariat: all of them read it. */
export function wholeReachFaults(
  { audience }: { readonly audience: Audience },
  { directory, received }: Judging,
): CodedFault[] {
  const left = membersAt(directory, received).filter((state) => !reachesState(audience, state, directory))
  const office = directory.secretariat
  const isReached = office === undefined || reaches(audience, office, directory)
  const missing = [...left, ...(isReached ? [] : ['secretariat'])]
  if (missing.length === 0) return []
  return [faultAt('conflict', 'audience', proposalsSay.wholeReach({ missing }))]
}

function reachesState(audience: Audience, state: string, directory: Directory): boolean {
  if (['public', 'members', state].some((one) => audience.includes(one))) return true
  return [...directory.agencies.values()].some(
    (one) => one.state === state && one.closed !== true && reaches(audience, one.agency, directory),
  )
}

function reaches(audience: Audience, agency: AgencyId, directory: Directory): boolean {
  return memberships({ agency }, directory).some((one) => audience.includes(one))
}

export function byMember(
  { kind, by }: Pick<ProposalsStatement, 'kind' | 'by'>,
  { directory, received }: Judging,
): CodedFault[] {
  if (memberOf(by, directory, received) !== undefined) return []
  return [faultAt('not-entitled', 'by', proposalsSay.forMembers({ kind, by }))]
}

export function byMemberOrSecretariat(
  statement: Pick<ProposalsStatement, 'kind' | 'by'>,
  judging: Judging,
): CodedFault[] {
  return statement.by === judging.directory.secretariat ? [] : byMember(statement, judging)
}
