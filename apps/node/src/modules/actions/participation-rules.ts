import type { Understood } from '@concert/statement'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import type { Action } from './queries.ts'
import { addressedAction, sameReachFaults, type Context } from './rule-view.ts'

type Statement = Understood<'actions.participation'>

/** By an agency of the state, at any time before the action is cancelled; who joins later has a part from then on. */
export async function participationFaults(statement: Statement, context: Context): Promise<CodedFault[]> {
  const { by, body } = statement
  const state = context.directory.agencies.get(by)?.state
  if (state !== body.state) {
    const message = `${by} speaks for ${state ?? 'no state'}; a state says itself whether it takes part`
    return [{ code: 'not-entitled', place: 'body.state', message }]
  }
  const { action, faults } = await addressedAction(statement, context)
  if (action === undefined) return faults
  const message = hindrance(statement, action)
  if (message !== undefined) return [{ code: 'conflict', place: 'body.takesPart', message }]
  return sameReachFaults(statement, action)
}

function hindrance({ body: { state, takesPart } }: Statement, { parts, words }: Action): string | undefined {
  const part = parts.find((one) => one.state === state)
  if (!takesPart && part === undefined) return `${state} has no part in the action`
  if (!takesPart && part!.standing === 'complete')
    return `the part of ${state} is confirmed complete (entry ${part!.index ?? ''})`
  const last = words.findLast((one) => one.kind === 'actions.participation' && one.body.state === state)
  const isSame = last?.kind === 'actions.participation' && last.body.takesPart === takesPart
  return isSame ? `${state} has said so at entry ${last.index}` : undefined
}
