import type { Understood } from '@concert/statement'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { partOf, type Action } from './queries.ts'
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
    const message = `${by} has no part in the action; a state that joins says so first (actions.participation)`
    return [{ code: 'not-entitled', place: 'by', message }]
  }
  const at = `at entry ${part.index ?? ''}`
  switch (part.standing) {
    case 'apart':
      return [conflict(`${own} does not take part (${at}); to join, say so first (actions.participation)`)]
    case 'complete':
      return [conflict(`the part of ${own} was confirmed complete ${at}; the Secretariat may return it`)]
    case 'cancelled':
      return [conflict(`the part of ${own} was cancelled ${at}`)]
    default:
      return []
  }
}

function conflict(message: string): CodedFault {
  return { code: 'conflict', place: 'inReplyTo', message }
}

function reachFaults({ by, audience }: Statement, { newest }: Action, { directory }: Context): CodedFault[] {
  const own = { by, audience }
  const action = { by: newest.agency, audience: newest.audience }
  const further = withinFaults(own, action, 'the action', directory)
  if (further.length > 0) return further
  const needed = [directory.secretariat!, newest.agency].filter((agency) =>
    isReadBy(agency, action, directory),
  )
  const kept = needed.find((agency) => !isReadBy(agency, own, directory))
  return kept === undefined
    ? []
    : [{ code: 'conflict', place: 'audience', message: `${kept}, which follows the action, must read it` }]
}
