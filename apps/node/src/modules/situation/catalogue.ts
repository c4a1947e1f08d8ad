import { formatPeriod, type Frequency } from '@concert/statement'
import { sql } from 'kysely'
import { answerBounds, findSeries, type SeriesFilter, type View } from './queries.ts'
import type { SeriesRow } from './tables.ts'

/** What is held of a series, without the figures themselves. */
export type CatalogueLine = SeriesRow & {
  readonly first: string
  readonly last: string
  readonly figures: number
}

type Span = {
  readonly series: number
  readonly first: number
  readonly last: number
  readonly figures: string
}

/** The series that have a figure as of the view, with the first and the last period and how many there are. */
export async function readCatalogue(view: View, filter: SeriesFilter): Promise<CatalogueLine[]> {
  const found = await findSeries(view, filter, answerBounds)
  const spans = await readSpans(
    view,
    found.map(({ id }) => id),
  )
  return found.flatMap((series) => {
    const span = spans.get(series.id)
    if (span === undefined) return []
    const named = (day: number): string => formatPeriod(day, series.frequency as Frequency)
    const { first, last, figures } = span
    return [{ ...series, first: named(first), last: named(last), figures: Number(figures) }]
  })
}

async function readSpans({ db, asOf }: View, series: readonly number[]): Promise<ReadonlyMap<number, Span>> {
  if (series.length === 0) return new Map()
  const { rows } = await sql<Span>`
    select series, min(day) as first, max(day) as last, count(*) as figures from observation
    where series = any(${series}::int[]) and index < ${asOf.size} and (replaced is null or replaced >= ${asOf.size})
    group by series`.execute(db)
  return new Map(rows.map((row) => [row.series, row]))
}
