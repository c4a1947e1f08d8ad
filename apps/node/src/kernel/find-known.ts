import type { OpenRecord } from '@concert/record'
import { sha256Hex, type Instant, type StatementId } from '@concert/statement'
import { sql, type Kysely } from 'kysely'
import type { KernelTables } from './kernel-tables.ts'
import type { Receipt } from './receipt.ts'

/** The receipts of those statements that the record has already, by id. */
export async function findKnown(
  ids: readonly StatementId[],
  db: Kysely<KernelTables>,
  record: OpenRecord,
): Promise<ReadonlyMap<string, Receipt>> {
  const rows = await db
    .selectFrom('statement')
    .select(['index', 'id', 'received', 'form'])
    .where(sql<boolean>`id = any(${ids}::text[])`)
    .execute()
  const receipts = new Map<string, Receipt>()
  for (const { index, id, received, form } of rows) {
    const entrySha256 = sha256Hex(await record.entry(index))
    receipts.set(id!, {
      index,
      entrySha256,
      statement: id as StatementId,
      received: received as Instant,
      form: form as Receipt['form'],
      repeated: true,
      proof: await record.proof(index),
    })
  }
  return receipts
}
