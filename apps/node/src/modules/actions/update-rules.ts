import type { Understood } from '@concert/statement'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import { partOf, type Action } from './queries.ts'
import { actionsSay } from './rule-texts.ts'
import { addressedAction, isReadBy, withinFaults, type Context } from './rule-view.ts'

type Statement = Understood<'actions.update'>

/** By whoever has a part that is still open, or by the Secretariat; it may be kept from others, not from the Secretariat. */
export async function updateFaults(statement: Statement, context: Context): Promise<CodedFault[]> {
  const { action, faults } = await addressedAction(statement, context)
  if (action === undefined) return faults
  const speaking = speakerFaults(statement, action, context)
  return speaking.length > 0 ? speaking : reachFaults(statement, action, context)
}

function speakerFaults({ by }: Statement, { parts }: Action, { directory }: Context): CodedFault[] {
  const own = partOf(by, directory)
  const part = parts.find(({ state, agency }) => (state ?? agency) === own)
  if (part === undefined) {
    if (by === directory.secretariat) return []
    return [faultAt('not-entitled', 'by', actionsSay.joinsFirst(by))]
  }
  const settled = { who: own, index: part.index! }
  switch (part.standing) {
    case 'apart':
      return [faultAt('conflict', 'inReplyTo', actionsSay.apartJoinsFirst(settled))]
    case 'complete':
      return [faultAt('conflict', 'inReplyTo', actionsSay.confirmedComplete(settled))]
    case 'cancelled':
      return [faultAt('conflict', 'inReplyTo', actionsSay.partWasCancelled(settled))]
    default:
      return []
  }
}

function reachFaults({ by, audience }: Statement, { newest }: Action, { directory }: Context): CodedFault[] {
  const own = { by, audience }
  const action = { by: newest.agency, audience: newest.audience }
  const further = withinFaults(own, action, actionsSay.furtherThanAction, directory)
  if (further.length > 0) return further
  const needed = [directory.secretariat!, newest.agency].filter((agency) =>
    isReadBy(agency, action, directory),
  )
  const kept = needed.find((agency) => !isReadBy(agency, own, directory))
  return kept === undefined ? [] : [faultAt('conflict', 'audience', actionsSay.followerReads(kept))]
}
