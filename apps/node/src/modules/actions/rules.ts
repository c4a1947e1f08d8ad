import { checkEach, type StatementOf } from '../../kernel/check-each.ts'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import type { Draft } from '../../kernel/draft.ts'
import type { Keys } from '../../kernel/touched.ts'
import { actionFaults } from './action-rules.ts'
import { completionFaults } from './completion-rules.ts'
import { participationFaults } from './participation-rules.ts'
import type { Context } from './rule-view.ts'
import { updateFaults } from './update-rules.ts'

type Statement = StatementOf<'actions'>

/** What several offices say of one action at once goes together; what settles it for all goes alone. */
export function touchesActions({ said }: Draft): Keys {
  if (!said.understood) return { own: [], shared: [] }
  const { kind, by, inReplyTo, replaces } = said.statement
  const action = `action ${inReplyTo ?? replaces ?? ''}`
  switch (kind) {
    case 'actions.action':
      return { own: ['actions', action], shared: [] }
    case 'actions.completion':
      // Whether what it depends on is complete must not change meanwhile.
      return { own: ['action completions', action], shared: ['actions'] }
    default:
      return { own: [`${action} ${by}`], shared: [action] }
  }
}

/** The refusals of a batch: the first rule that a draft breaks. */
export const checkActions = checkEach('actions', kindFaults)

function kindFaults(statement: Statement, context: Context): Promise<CodedFault[]> {
  switch (statement.kind) {
    case 'actions.action':
      return actionFaults(statement, context)
    case 'actions.update':
      return updateFaults(statement, context)
    case 'actions.completion':
      return completionFaults(statement, context)
    case 'actions.participation':
      return participationFaults(statement, context)
  }
}
