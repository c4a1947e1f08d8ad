import { formatPeriod, type Frequency, type ObservationStatus } from '@concert/statement'
import { sql, type RawBuilder } from 'kysely'
import { visibleTo } from '../../kernel/visibility.ts'
import { fromNumber } from './figures.ts'
import { answerBounds, findSeries, type Bounds, type SeriesFilter, type View } from './queries.ts'
import type { SeriesRow } from './tables.ts'

/** A figure that was restated: what stood before, what stands since, and why, by the entry at `index`. */
export type Correction = {
  readonly series: number
  readonly period: string
  readonly before: number | null
  readonly after: number | null
  readonly status: ObservationStatus
  readonly index: number
  readonly received: string
  readonly agency: string
  /** In the author's words; null where an entry restated without being a correction. */
  readonly reason: string | null
  readonly lang: string | null
}

/** A restatement with what the figure is of; a class has its name. The entry that restated it stands apart. */
export type PlacedCorrection = Pick<Correction, 'series' | 'period' | 'status' | 'index'> &
  Omit<SeriesRow, 'id' | 'agency'> & {
    readonly before: number | string | null
    readonly after: number | string | null
  }

/** An entry that restated figures, and how many of those that were asked for. */
export type CorrectingEntry = Pick<Correction, 'index' | 'received' | 'agency' | 'reason' | 'lang'> & {
  readonly figures: number
}

const maxCorrections = 1_000

type Row = Omit<Correction, 'period'> & {
  readonly day: number
  readonly frequency: string
  /** How many the entry restated, also those beyond the limit. */
  readonly figures: string
}

/** Every restatement known as of the view in the series, in their order, by period and then as they came. */
export async function readCorrections(view: View, series: readonly number[]): Promise<Correction[]> {
  const rows = await readRows(view, series, sql`old.series, old.day, next.index`, maxCorrections)
  return rows.map(toCorrection)
}

/** The newest restatements known as of the view, those of the newest entry first, and the entries that restated. */
export async function readNewestCorrections(
  view: View,
  filter: SeriesFilter,
  limit: number,
  bounds: Bounds = answerBounds,
): Promise<{ corrections: PlacedCorrection[]; entries: CorrectingEntry[] }> {
  const found = await findSeries(view, filter, bounds)
  const byId = new Map(found.map((series) => [series.id, series]))
  const rows = await readRows(view, [...byId.keys()], sql`next.index desc, old.series, old.day`, limit)
  return {
    corrections: rows.map((row) => toPlaced(row, byId.get(row.series)!)),
    entries: [...new Map(rows.map((row) => [row.index, toEntry(row)])).values()],
  }
}

async function readRows(
  { db, viewer, directory, asOf }: View,
  series: readonly number[],
  order: RawBuilder<unknown>,
  limit: number,
): Promise<Row[]> {
  if (series.length === 0) return []
  const { rows } = await sql<Row>`
    select old.series, old.day, series.frequency, old.value as before, next.value as after, next.status,
      next.index, report.received, report.agency, report.reason, report.lang,
      count(*) over (partition by next.index) as figures
    from observation old
    join observation next on next.series = old.series and next.day = old.day and next.index = old.replaced
    join report on report.index = next.index
    join series on series.id = old.series
    where old.series = any(${series}::int[]) and old.replaced < ${asOf.size} and ${visibleTo(viewer, directory, 'series')}
      and (old.value is distinct from next.value or old.status <> next.status)
    order by ${order}
    limit ${limit}`.execute(db)
  return rows
}

function toCorrection({ day, frequency, figures: _, ...row }: Row): Correction {
  return { ...row, period: formatPeriod(day, frequency as Frequency) }
}

function toPlaced(row: Row, { id, agency: _, ...series }: SeriesRow): PlacedCorrection {
  const { day, before, after, status, index } = row
  return {
    series: id,
    ...series,
    period: formatPeriod(day, series.frequency as Frequency),
    before: fromNumber(series.indicator, before),
    after: fromNumber(series.indicator, after),
    status,
    index,
  }
}

function toEntry({ index, received, agency, reason, lang, figures }: Row): CorrectingEntry {
  return { index, received, agency, reason, lang, figures: Number(figures) }
}
