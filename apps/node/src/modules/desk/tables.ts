import type { Kysely } from 'kysely'
import { createSaidTable, type SaidRow } from '../../kernel/said-table.ts'
import type { DirectoryTables } from '../directory/queries.ts'
import type { ProposalsTables } from '../proposals/queries.ts'
import type { SituationTables } from '../situation/queries.ts'

/** With those that the desk reads through queries of the modules they belong to. */
export type DeskTables = SituationTables & DirectoryTables & ProposalsTables & { desk_said: SaidRow }

export const deskTable = 'desk_said'
export const deskTables = [deskTable] as const

export function createDeskTables(db: Kysely<DeskTables>): Promise<void> {
  return createSaidTable(db, deskTable)
}
