import type { DeskItem } from '@concert/api'
import type { Kysely } from 'kysely'
import type { DeskTables } from '../tables.ts'
import { isSayable } from './around.ts'

/** What is due without what it is about, where the label of the statement that it follows from forbids to mail that. */
export async function withoutSealedTexts(
  items: readonly DeskItem[],
  db: Kysely<DeskTables>,
): Promise<DeskItem[]> {
  const indexes = items.flatMap(({ index }) => index ?? [])
  if (indexes.length === 0) return [...items]
  const rows = await db
    .selectFrom('statement')
    .select(['index', 'label'])
    .where('index', 'in', [...new Set(indexes)])
    .execute()
  const labels = new Map(rows.map(({ index, label }) => [index, label]))
  return items.map((item) => {
    if (item.index === undefined || isSayable(labels.get(item.index))) return item
    const { texts: _, ...rest } = item
    return rest
  })
}
