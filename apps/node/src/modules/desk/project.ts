import type { Transaction } from 'kysely'
import type { Accepted } from '../../kernel/draft.ts'
import { projectSaid } from '../../kernel/said-table.ts'
import { deskTable, type DeskTables } from './tables.ts'

export function projectDesk(accepted: readonly Accepted[], tx: Transaction<DeskTables>): Promise<void> {
  return projectSaid(accepted, tx, deskTable)
}
