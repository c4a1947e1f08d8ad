import type { Understood } from '@concert/statement'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import type { AnySaid, History } from './histories.ts'
import { fault, type Judging } from './rule-view.ts'
import { stateOf } from './members.ts'
import { byMember, sameReachFaults } from './reach-rules.ts'
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
    return [fault('unknown', 'inReplyTo', `${statement.inReplyTo!} is neither a silence nor a decision`)]
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
  const message = `the silence was ${standing}: comment on the version, or take a position when it is put anew`
  return [fault('conflict', 'inReplyTo', message)]
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
    return [
      fault('not-entitled', 'by', `members and observers take part in a decision, and ${by} is of neither`),
    ]
  if (body.state !== state)
    return [fault('not-entitled', 'body.state', `${by} speaks for ${state!}, not for ${body.state}`)]
  if (on?.kind !== 'proposals.adoption')
    return [fault('unknown', 'inReplyTo', `${statement.inReplyTo!} is not a decision`)]
  return sameReachFaults(statement, on)
}
