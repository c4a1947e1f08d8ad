import type { Understood } from '@concert/statement'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import type { History, Method } from './histories.ts'
import { openFaults, type Judging } from './rule-view.ts'
import { membersAt } from './members.ts'
import { byMember, sameReachFaults, wholeReachFaults } from './reach-rules.ts'
import { proposalsSay } from './rule-texts.ts'
import { methodOf, newestOf } from './standing.ts'

/** On one proposal while its text may change, or, without one, on all until the state says otherwise. */
export function methodFaults(
  statement: Understood<'proposals.method'>,
  history: History | undefined,
  judging: Judging,
): CodedFault[] {
  const { inReplyTo } = statement
  const author = byMember(statement, judging)
  if (inReplyTo === undefined) return [...author, ...wholeReachFaults(statement, judging)]
  if (history === undefined || !history.versions.some(({ id }) => id === inReplyTo))
    return [...author, faultAt('unknown', 'inReplyTo', proposalsSay.notVersion({ id: inReplyTo }))]
  return [
    ...author,
    ...openFaults('inReplyTo', history, judging),
    ...sameReachFaults(statement, newestOf(history)),
  ]
}

/** Every member has consented to be taken for agreeing when it says nothing. */
export function consentFaults(
  history: History,
  standingMethods: readonly Method[],
  { directory, received }: Judging,
): CodedFault[] {
  return methodOf(history, standingMethods, membersAt(directory, received), directory)
    .filter(({ standing }) => standing !== 'consents')
    .map(({ state, standing }) => {
      const said = standing === 'refuses' ? proposalsSay.methodRefused : proposalsSay.methodUnsaid
      return faultAt('conflict', 'body.text', said({ state }))
    })
}
