import type { Kysely } from 'kysely'
import type { KernelTables } from '../../kernel/kernel-tables.ts'
import { createSaidTable, type SaidRow } from '../../kernel/said-table.ts'

/** One row per statement of an action. */
export type ActionsTables = KernelTables & { action_said: SaidRow }

export const actionTable = 'action_said'
export const actionsTables = [actionTable] as const

export function createActionsTables(db: Kysely<ActionsTables>): Promise<void> {
  return createSaidTable(db, actionTable)
}
