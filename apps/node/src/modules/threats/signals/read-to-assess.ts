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

/**
 * Every vintage of every figure that was known by then, by series. Each series comes as one text: thousands of rows one
 * by one would hold the tables several times as long.
 */
export async function readFigureRows(
  db: Kysely<ThreatsTables>,
  series: readonly number[],
  vintage: number,
): Promise<ReadonlyMap<number, readonly FigureRow[]>> {
  const { rows } = await sql<{ series: number; figures: string }>`
    select series,
      string_agg(concat_ws(' ', day, index, coalesce(replaced::text, '-'), coalesce(value::text, '-')), ',') as figures
    from observation where series = any(${series}::int[]) and index < ${vintage} group by series`.execute(db)
  return new Map(rows.map(({ series: id, figures }) => [id, figures.split(',').map(toRow)]))
}

function toRow(text: string): FigureRow {
  const [day, index, replaced, value] = text.split(' ') as [string, string, string, string]
  return {
    day: Number(day),
    value: value === '-' ? null : Number(value),
    index: Number(index),
    replaced: replaced === '-' ? null : Number(replaced),
  }
}
