import { sql, type Kysely } from 'kysely'
import type { ThreatsTables } from '../tables.ts'
import type { SeriesToAssess } from './assess-series.ts'
import type { FigureRow } from './known-series.ts'
import type { Pending } from './read-pending.ts'
import type { Remembered } from './remembered-series.ts'

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
 * Series that are remembered as they were at the vintage `from`, with what has come since: within the days of the reports that brought it.
 */
export async function readSince(
  db: Kysely<ThreatsTables>,
  remembered: ReadonlyMap<number, Remembered>,
  { from, to, series: vintages, days }: Pending,
): Promise<SeriesToAssess[]> {
  if (remembered.size === 0) return []
  const { rows } = await sql<{ series: number; figures: string }>`
    select series, ${figures} as figures from observation
    where series = any(${[...remembered.keys()]}::int[]) and day between ${days.first} and ${days.last}
      and index >= ${from} and index < ${to} group by series`.execute(db)
  const since = new Map(rows.map(({ series, figures }) => [series, figures.split(',').map(toRow)]))
  return [...remembered].map(([series, { identity, known, standing }]) => ({
    series,
    identity,
    before: known,
    rows: since.get(series) ?? [],
    vintages: vintages.get(series)!,
    standing,
  }))
}

/** Every vintage of every figure that was known by then, by series. */
export async function readFigureRows(
  db: Kysely<ThreatsTables>,
  series: readonly number[],
  vintage: number,
): Promise<ReadonlyMap<number, readonly FigureRow[]>> {
  const { rows } = await sql<{ series: number; figures: string }>`
    select series, ${figures} as figures from observation where series = any(${series}::int[]) and index < ${vintage} group by series`.execute(
    db,
  )
  return new Map(rows.map(({ series: id, figures }) => [id, figures.split(',').map(toRow)]))
}

/** The figures of one series as one text: thousands of rows one by one would hold the tables several times as long. */
const figures = sql`string_agg(concat_ws(' ', day, index, coalesce(replaced::text, '-'), coalesce(value::text, '-')), ',')`

function toRow(text: string): FigureRow {
  const [day, index, replaced, value] = text.split(' ') as [string, string, string, string]
  return {
    day: Number(day),
    value: value === '-' ? null : Number(value),
    index: Number(index),
    replaced: replaced === '-' ? null : Number(replaced),
  }
}
