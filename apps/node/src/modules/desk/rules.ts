import { checkEach, type StatementOf } from '../../kernel/check-each.ts'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import type { Draft } from '../../kernel/draft.ts'
import type { DraftContext } from '../../kernel/module.ts'
import type { Keys } from '../../kernel/touched.ts'
import { answerFaults, closingFaults } from './answer-rules.ts'
import { requestFaults } from './request-rules.ts'
import type { DeskTables } from './tables.ts'

type Context = DraftContext<DeskTables>
type Statement = StatementOf<'desk'>

/** What is said of one version of a request stands alone: its next version, answers to it, its closing. */
export function touchesDesk({ said }: Draft): Keys {
  if (!said.understood) return { own: [], shared: [] }
  const { by, at, replaces, inReplyTo } = said.statement
  return { own: [`desk ${replaces ?? inReplyTo ?? `${by} ${at}`}`], shared: [] }
}

/** The refusals of a batch: the first rule that a draft breaks. */
export const checkDesk = checkEach('desk', faultsOf)

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
