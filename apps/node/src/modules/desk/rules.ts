import type { Understood } from '@concert/statement'
import { checkEach } from '../../kernel/check-each.ts'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import type { Draft } from '../../kernel/draft.ts'
import type { DraftContext, RuleContext } from '../../kernel/module.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { Keys } from '../../kernel/touched.ts'
import { answerFaults, closingFaults } from './answer-rules.ts'
import { requestFaults } from './request-rules.ts'
import type { DeskTables } from './tables.ts'

type Context = DraftContext<DeskTables>
type Kind = Extract<Understood['kind'], `desk.${string}`>
type Statement = Understood<Kind>

/** What is said of one version of a request stands alone: its next version, answers to it, its closing. */
export function touchesDesk({ said }: Draft): Keys {
  if (!said.understood) return { own: [], shared: [] }
  const { by, at, replaces, inReplyTo } = said.statement
  return { own: [`desk ${replaces ?? inReplyTo ?? `${by} ${at}`}`], shared: [] }
}

/** The refusals of a batch: the first rule that a draft breaks. */
export function checkDesk(
  drafts: readonly Draft[],
  context: RuleContext<DeskTables>,
): Promise<ReadonlyMap<Draft, Refusal>> {
  return checkEach(drafts, context, (statement, own) => faultsOf(statement as Statement, own))
}

function faultsOf(statement: Statement, context: Context): Promise<CodedFault[]> {
  switch (statement.kind) {
    case 'desk.request':
      return requestFaults(statement, context)
    case 'desk.answer':
      return answerFaults(statement, context)
    case 'desk.closing':
      return closingFaults(statement, context)
  }
}
