import type { Kysely } from 'kysely'
import type { KernelTables } from '../../kernel/kernel-tables.ts'
import { createSaidTable, type SaidRow } from '../../kernel/said-table.ts'

/** One row per statement of an action. */
export type ActionsTables = KernelTables & { action_said: SaidRow }

export const actionsTables = ['action_said'] as const

export function createActionsTables(db: Kysely<ActionsTables>): Promise<void> {
  return createSaidTable(db, 'action_said')
}
