import type { Transaction } from 'kysely'
import type { Accepted } from '../../kernel/draft.ts'
import { projectSaid } from '../../kernel/said-table.ts'
import { actionTable, type ActionsTables } from './tables.ts'

export function projectActions(accepted: readonly Accepted[], tx: Transaction<ActionsTables>): Promise<void> {
  return projectSaid(accepted, tx, actionTable)
}
