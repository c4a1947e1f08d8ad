import { sql, type Kysely } from 'kysely'
import type { ThreatsTables } from '../tables.ts'
import type { SeriesToAssess } from './assess-series.ts'
import type { FigureRow } from './known-series.ts'

/** Some series as an analyst needs them: their figures up to a vintage, and what stood before the first to go through. */
export async function readToAssess(
  db: Kysely<ThreatsTables>,
  vintages: ReadonlyMap<number, readonly number[]>,
  to: number,
): Promise<SeriesToAssess[]> {
  const ids = [...vintages.keys()]
  const identities = await db
    .selectFrom('series')
    .selectAll()
    .where(sql<boolean>`id = any(${ids}::int[])`)
    .orderBy('id')
    .execute()
  const rows = await readFigureRows(db, ids, to)
  const raised = await db
    .selectFrom('threat_raised')
    .select(['id', 'series', 'period', 'algorithm', 'parameters', 'vintage', 'ended'])
    .where(sql<boolean>`series = any(${ids}::int[])`)
    .orderBy('vintage')
    .orderBy('id')
    .execute()
  return identities.map(({ id, ...identity }) => {
    const own = vintages.get(id)!
    const standing = raised.filter((one) => one.series === id && stoodBefore(one, own[0]!))
    return { series: id, identity, rows: rows.get(id) ?? [], vintages: own, standing }
  })
}

function stoodBefore(
  { vintage, ended }: { readonly vintage: number; readonly ended: number | null },
  first: number,
): boolean {
  return vintage < first && (ended === null || ended >= first)
}

/** Every vintage of every figure that was known by then, by series. */
export async function readFigureRows(
  db: Kysely<ThreatsTables>,
  series: readonly number[],
  vintage: number,
): Promise<ReadonlyMap<number, readonly FigureRow[]>> {
  const rows = await db
    .selectFrom('observation')
    .select(['series', 'day', 'value', 'index', 'replaced'])
    .where(sql<boolean>`series = any(${series}::int[])`)
    .where('index', '<', vintage)
    .execute()
  const found = new Map<number, FigureRow[]>()
  for (const { series: id, ...row } of rows) {
    const own = found.get(id)
    if (own === undefined) found.set(id, [row])
    else own.push(row)
  }
  return found
}
