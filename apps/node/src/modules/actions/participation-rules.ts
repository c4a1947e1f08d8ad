import type { Sentence } from '@concert/language'
import type { Understood } from '@concert/statement'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import type { Action } from './queries.ts'
import { actionsSay } from './rule-texts.ts'
import { addressedAction, sameReachFaults, type Context } from './rule-view.ts'

type Statement = Understood<'actions.participation'>

/** By an agency of the state, at any time before the action is cancelled; who joins later has a part from then on. */
export async function participationFaults(statement: Statement, context: Context): Promise<CodedFault[]> {
  const { by, body } = statement
  const state = context.directory.agencies.get(by)?.state
  if (state !== body.state)
    return [faultAt('not-entitled', 'body.state', actionsSay.stateSaysItself({ by, state }))]
  const { action, faults } = await addressedAction(statement, context)
  if (action === undefined) return faults
  const said = hindranceOf(statement, action)
  if (said !== undefined) return [faultAt('conflict', 'body.takesPart', said)]
  return sameReachFaults(statement, action)
}

function hindranceOf(
  { body: { state, takesPart } }: Statement,
  { parts, words }: Action,
): Sentence | undefined {
  const part = parts.find((one) => one.state === state)
  if (!takesPart && part === undefined) return actionsSay.noPart(state)
  if (!takesPart && part!.standing === 'complete')
    return actionsSay.staysComplete({ who: state, index: part!.index! })
  const last = words.findLast((one) => one.kind === 'actions.participation' && one.body.state === state)
  const isSame = last?.kind === 'actions.participation' && last.body.takesPart === takesPart
  return isSame ? actionsSay.saidAlready({ state, index: last.index }) : undefined
}
