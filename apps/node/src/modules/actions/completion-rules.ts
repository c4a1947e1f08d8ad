import type { ActionPart } from '@concert/api'
import type { Understood } from '@concert/statement'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { dependenciesOf, type Action } from './queries.ts'
import { addressedAction, sameReachFaults, type Context } from './rule-view.ts'

type Statement = Understood<'actions.completion'>

/** The Secretariat confirms what has been achieved once all that it depends on is complete, returns, or cancels. */
export async function completionFaults(statement: Statement, context: Context): Promise<CodedFault[]> {
  if (statement.by !== context.directory.secretariat) {
    const message =
      'the Secretariat confirms that an action is complete; say what was achieved (actions.update)'
    return [{ code: 'not-entitled', place: 'by', message }]
  }
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
  if (part === undefined) {
    const message = `${body.state!} has no part in the action`
    return [{ code: 'unknown', place: 'body.state', message }]
  }
  const message = partHindrance(part, body.outcome)
  return message === undefined ? [] : [conflict('body.outcome', message)]
}

function partHindrance({ standing, state, index }: ActionPart, outcome: string): string | undefined {
  const at = index === undefined ? '' : ` (entry ${index})`
  if (standing === 'apart') return `${state!} does not take part${at}`
  if (standing === 'cancelled') return `the part of ${state!} is cancelled already${at}`
  switch (outcome) {
    case 'completed':
      if (standing === 'complete') return `the part of ${state!} is complete already${at}`
      return standing === 'achieved'
        ? undefined
        : `no update of ${state!} says achieved: it is ${standing}${at}`
    case 'returned':
      return ['achieved', 'complete'].includes(standing)
        ? undefined
        : `there is nothing to return: the part of ${state!} is ${standing}${at}`
    default:
      return standing === 'complete' ? `the part of ${state!} is complete${at}; return it first` : undefined
  }
}

function wholeFaults({ body }: Statement, action: Action): CodedFault[] {
  const message = wholeHindrance(action, body.outcome)
  return message === undefined ? [] : [conflict('body.outcome', message)]
}

function wholeHindrance({ standing, parts }: Action, outcome: string): string | undefined {
  const some = (...standings: string[]) => parts.some((part) => standings.includes(part.standing))
  switch (outcome) {
    case 'completed':
      if (standing === 'complete') return 'the action is complete already'
      if (!some('achieved', 'complete')) return 'no update says achieved'
      return openParts(parts)
    case 'returned':
      return some('achieved', 'complete') ? undefined : 'there is nothing to return: nobody has said achieved'
    default:
      return standing === 'complete' ? 'the action is complete; return it first' : undefined
  }
}

function openParts(parts: readonly ActionPart[]): string | undefined {
  const open = parts.filter(
    ({ standing }) => !['achieved', 'complete', 'cancelled', 'apart'].includes(standing),
  )
  if (open.length === 0) return undefined
  const named = open.map(({ state, agency, standing }) => `${(state ?? agency)!} (${standing})`)
  return `has not been achieved by ${named.join(', ')}; confirm the parts that are, or cancel those that will not be`
}

function dependencyFaults(action: Action, actions: readonly Action[]): CodedFault[] {
  return dependenciesOf(action, actions)
    .filter(({ standing }) => standing !== 'complete')
    .map(({ id, action: { newest }, standing }) =>
      conflict(
        'inReplyTo',
        `depends on ${id} (entry ${newest.index}), which is ${standing}; complete that first`,
      ),
    )
}

function conflict(place: string, message: string): CodedFault {
  return { code: 'conflict', place, message }
}
