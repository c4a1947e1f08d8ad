import type { Transaction } from 'kysely'
import type { Accepted } from '../../kernel/draft.ts'
import { projectSaid } from '../../kernel/said-table.ts'
import { contactTable, type ContactsTables } from './tables.ts'

export function projectContacts(
  accepted: readonly Accepted[],
  tx: Transaction<ContactsTables>,
): Promise<void> {
  return projectSaid(accepted, tx, contactTable)
}
