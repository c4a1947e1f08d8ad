import { sql, type Kysely } from 'kysely'
import type { ThreatsTables } from '../tables.ts'
import { readToAssess } from './read-to-assess.ts'
import { rememberedAfter, type SeriesMemory } from './remembered-series.ts'

const seriesAtOnce = 16

/**
 * Reads the series after a number into the memory, as they stand at the vintage up to which everything is assessed, so
 * that the first report after a start finds them there. Answers the last number, or undefined when there are no more
 * or no more room.
 */
export async function fillMemory(
  db: Kysely<ThreatsTables>,
  memory: SeriesMemory,
  { vintage, indicators, after }: { vintage: number; indicators: readonly string[]; after: number },
): Promise<number | undefined> {
  const next = await db
    .selectFrom('series')
    .select('id')
    .where('id', '>', after)
    .where(sql<boolean>`indicator = any(${indicators}::text[])`)
    .orderBy('id')
    .limit(seriesAtOnce)
    .execute()
  const unknown = next.filter(({ id }) => memory.find(id) === undefined)
  const vintages = new Map(unknown.map(({ id }) => [id, [vintage + 1]]))
  for (const one of await readToAssess(db, vintages, vintage)) {
    const remembered = rememberedAfter(one, { raised: [], ended: [] }, vintage)
    if (remembered !== undefined && !memory.add(one.series, remembered)) return undefined
  }
  return next.at(-1)?.id
}
