import { sql } from 'kysely'
import type { View } from '../queries.ts'

/** When each vintage was: the instant at which its last entry was received. */
export async function receivedAt(
  db: View['db'],
  vintages: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .selectFrom('statement')
    .select(['index', 'received'])
    .where(sql<boolean>`index = any(${vintages.map((one) => one - 1)}::int[])`)
    .execute()
  return new Map(rows.map(({ index, received }) => [index + 1, received]))
}
