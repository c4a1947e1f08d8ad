import { isInstant, type Instant } from '@concert/statement'
import type { Kysely } from 'kysely'
import type { Clock } from './clock.ts'
import type { KernelTables } from './kernel-tables.ts'
import { Refusal } from './refusal.ts'
import { answerSays } from './rule-texts/answer-says.ts'
import { toldAt } from './told-at.ts'

/** A view of the tables: every statement with an index below `size`, which is what was known then. */
export type AsOf = { readonly size: number; readonly instant: Instant | undefined }

/**
 * Reads what a caller calls "as of": a number of entries, an instant, or a date (its end, in UTC). Undefined
 * means now, and nothing is known beyond the log's end. Throws Refusal.
 */
export async function resolveAsOf(text: string | undefined, db: Kysely<KernelTables>): Promise<AsOf> {
  if (text === undefined || text === '') return { size: await sizeNow(db), instant: undefined }
  if (/^(?:0|[1-9]\d{0,15})$/.test(text)) return asOfSize(Math.min(Number(text), await sizeNow(db)), db)
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59.999Z` : text
  if (!isInstant(instant))
    throw new Refusal('malformed', answerSays.notAsOfRefused({ text }), [toldAt('asOf', answerSays.notAsOf)])
  const row = await db
    .selectFrom('statement')
    .select((build) => build.fn.max('index').as('last'))
    .where('received', '<=', instant)
    .executeTakeFirst()
  return { size: row?.last === null || row?.last === undefined ? 0 : row.last + 1, instant }
}

/** What was known at a size was known when its last entry came. */
async function asOfSize(size: number, db: Kysely<KernelTables>): Promise<AsOf> {
  const row = await db
    .selectFrom('statement')
    .select('received')
    .where('index', '=', size - 1)
    .executeTakeFirst()
  return { size, instant: row?.received as Instant | undefined }
}

async function sizeNow(db: Kysely<KernelTables>): Promise<number> {
  const row = await db.selectFrom('position').select('size').executeTakeFirst()
  return row?.size ?? 0
}

/** Clocks of a past view run at its instant; nothing is overdue by a time that has not come. */
export function nowAsOf({ instant }: AsOf, clock: Clock): Instant {
  const now = clock.now()
  return instant !== undefined && instant < now ? instant : now
}
