import type { ActionPart } from '@concert/api'
import type { Sentence } from '@concert/language'
import type { Understood } from '@concert/statement'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import { dependenciesOf, type Action } from './queries.ts'
import { actionsSay } from './rule-texts.ts'
import { addressedAction, sameReachFaults, type Context } from './rule-view.ts'

type Statement = Understood<'actions.completion'>

/** The Secretariat confirms what has been achieved once all that it depends on is complete, returns, or cancels. */
export async function completionFaults(statement: Statement, context: Context): Promise<CodedFault[]> {
  if (statement.by !== context.directory.secretariat)
    return [faultAt('not-entitled', 'by', actionsSay.secretariatConfirms)]
  const { action, actions, faults } = await addressedAction(statement, context)
  if (action === undefined) return faults
  const outcome =
    statement.body.state === undefined ? wholeFaults(statement, action) : partFaults(statement, action)
  if (outcome.length > 0) return outcome
  const waiting = statement.body.outcome === 'completed' ? dependencyFaults(action, actions) : []
  return [...waiting, ...sameReachFaults(statement, action)]
}

function partFaults({ body }: Statement, { parts }: Action): CodedFault[] {
  const part = parts.find(({ state }) => state === body.state)
  if (part === undefined) return [faultAt('unknown', 'body.state', actionsSay.noPart(body.state!))]
  const said = partHindrance(part, body.outcome)
  return said === undefined ? [] : [faultAt('conflict', 'body.outcome', said)]
}

function partHindrance({ standing, state, index }: ActionPart, outcome: string): Sentence | undefined {
  const part = { who: state!, standing, index }
  if (standing === 'apart') return actionsSay.doesNotTakePart(part)
  if (standing === 'cancelled') return actionsSay.partCancelledAlready(part)
  switch (outcome) {
    case 'completed':
      if (standing === 'complete') return actionsSay.partCompleteAlready(part)
      return standing === 'achieved' ? undefined : actionsSay.partNotAchieved(part)
    case 'returned':
      return ['achieved', 'complete'].includes(standing) ? undefined : actionsSay.partNotReturnable(part)
    default:
      return standing === 'complete' ? actionsSay.partReturnFirst(part) : undefined
  }
}

function wholeFaults({ body }: Statement, action: Action): CodedFault[] {
  const said = wholeHindrance(action, body.outcome)
  return said === undefined ? [] : [faultAt('conflict', 'body.outcome', said)]
}

function wholeHindrance({ standing, parts }: Action, outcome: string): Sentence | undefined {
  const some = (...standings: string[]) => parts.some((part) => standings.includes(part.standing))
  switch (outcome) {
    case 'completed':
      if (standing === 'complete') return actionsSay.completeAlready
      if (!some('achieved', 'complete')) return actionsSay.nothingAchieved
      return openParts(parts)
    case 'returned':
      return some('achieved', 'complete') ? undefined : actionsSay.nothingToReturn
    default:
      return standing === 'complete' ? actionsSay.wholeReturnFirst : undefined
  }
}

function openParts(parts: readonly ActionPart[]): Sentence | undefined {
  const open = parts.filter(
    ({ standing }) => !['achieved', 'complete', 'cancelled', 'apart'].includes(standing),
  )
  if (open.length === 0) return undefined
  return actionsSay.notAchievedBy(
    open.map(({ state, agency, standing }) => ({ who: (state ?? agency)!, standing })),
  )
}

function dependencyFaults(action: Action, actions: readonly Action[]): CodedFault[] {
  return dependenciesOf(action, actions)
    .filter(({ standing }) => standing !== 'complete')
    .map(({ id, action: { newest }, standing }) =>
      faultAt('conflict', 'inReplyTo', actionsSay.dependsOn({ id, index: newest.index, standing })),
    )
}
