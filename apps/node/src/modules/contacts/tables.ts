import type { Kysely } from 'kysely'
import { createSaidTable, type SaidRow } from '../../kernel/said-table.ts'
import type { ActionsTables } from '../actions/queries.ts'
import type { SituationTables } from '../situation/queries.ts'

/** One row per statement of contacts; figures that facts rest on, and actions, are read by their own queries. */
export type ContactsTables = SituationTables & ActionsTables & { contact_said: SaidRow }

export const contactTable = 'contact_said'
export const contactsTables = [contactTable] as const

export function createContactsTables(db: Kysely<ContactsTables>): Promise<void> {
  return createSaidTable(db, contactTable)
}
