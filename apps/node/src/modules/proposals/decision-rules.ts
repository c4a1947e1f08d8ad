import type { Understood } from '@concert/statement'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import type { AnySaid, History } from './histories.ts'
import type { Judging } from './rule-view.ts'
import { stateOf } from './members.ts'
import { byMember, sameReachFaults } from './reach-rules.ts'
import { proposalsSay } from './rule-texts.ts'
import { silenceStanding } from './standing.ts'

/** On a silence that was neither broken nor withdrawn, or on a decision; it breaks nothing and stays attached. */
export function positionFaults(
  statement: Understood<'proposals.position'>,
  on: AnySaid | undefined,
  history: History | undefined,
  judging: Judging,
): CodedFault[] {
  const author = byMember(statement, judging)
  if (author.length > 0) return author
  if (on?.kind !== 'proposals.silence' && on?.kind !== 'proposals.adoption')
    return [
      faultAt('unknown', 'inReplyTo', proposalsSay.neitherSilenceNorDecision({ id: statement.inReplyTo! })),
    ]
  return [...sameReachFaults(statement, on), ...endedFaults(on.id, history, judging)]
}

function endedFaults(
  id: string,
  history: History | undefined,
  { directory, received }: Judging,
): CodedFault[] {
  const silence = history?.silences.find(({ put }) => put.id === id)
  const standing = silence === undefined ? undefined : silenceStanding(silence, directory, received)
  if (standing !== 'broken' && standing !== 'withdrawn') return []
  return [faultAt('conflict', 'inReplyTo', proposalsSay.silenceEnded({ standing }))]
}

/** Of a decision, by an agency of the very state, now or at any later time; what a state said last stands. */
export function participationFaults(
  statement: Understood<'proposals.participation'>,
  on: AnySaid | undefined,
  { directory }: Judging,
): CodedFault[] {
  const { by, body } = statement
  const state = stateOf(by, directory)
  const role = state === undefined ? undefined : directory.states.get(state)?.role
  if (role !== 'member' && role !== 'observer')
    return [faultAt('not-entitled', 'by', proposalsSay.ofNeither({ by }))]
  if (body.state !== state)
    return [
      faultAt(
        'not-entitled',
        'body.state',
        proposalsSay.otherState({ by, state: state!, named: body.state }),
      ),
    ]
  if (on?.kind !== 'proposals.adoption')
    return [faultAt('unknown', 'inReplyTo', proposalsSay.notDecision({ id: statement.inReplyTo! }))]
  return sameReachFaults(statement, on)
}
