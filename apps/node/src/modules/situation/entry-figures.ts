import { formatPeriod, type Frequency, type ObservationStatus } from '@concert/statement'
import { sql } from 'kysely'
import { visibleTo } from '../../kernel/visibility.ts'
import { fromNumber } from './figures.ts'
import type { View } from './queries.ts'

export type StatedFigure = {
  readonly value: number | string | null
  readonly status: ObservationStatus
  readonly index: number
}

/** A figure as an entry stated it, between the one that it took the place of and the one that has taken its place. */
export type EntryFigure = {
  readonly place: string
  readonly indicator: string
  readonly stratum: string
  readonly period: string
  readonly value: StatedFigure['value']
  readonly status: ObservationStatus
  readonly before: StatedFigure | undefined
  readonly after: StatedFigure | undefined
}

export type EntryFigures = {
  readonly count: number
  /** Entries whose figures it took the place of, and entries whose figures have taken its place. */
  readonly corrects: readonly number[]
  readonly correctedBy: readonly number[]
  readonly figures: readonly EntryFigure[]
}

const none: EntryFigures = { count: 0, corrects: [], correctedBy: [], figures: [] }

/** The figures of a report or correction that the viewer may see, `limit` of them from `from` on; none of another entry. */
export async function readEntryFigures(
  view: View,
  { entry, from, limit }: { readonly entry: number; readonly from: number; readonly limit: number },
): Promise<EntryFigures> {
  const report = await findReport(view, entry)
  if (report === undefined) return none
  const rows = figuresOf(view, report)
  const page = await sql<FigureRow>`select * from (${rows}) as figure order by series, day
    limit ${limit} offset ${from}`.execute(view.db)
  const { rows: links } = await sql<{ corrects: number[] | null; corrected_by: number[] | null }>`
    select array_agg(distinct before_index) filter (where before_index is not null) as corrects,
      array_agg(distinct after_index) filter (where after_index is not null) as corrected_by
    from (${rows}) as figure`.execute(view.db)
  return {
    count: report.observations,
    corrects: links[0]?.corrects ?? [],
    correctedBy: links[0]?.corrected_by ?? [],
    figures: page.rows.map(toFigure),
  }
}

type Report = {
  readonly index: number
  readonly event: string
  readonly agency: string
  readonly audience: string
  readonly observations: number
}

/** What was sealed and then disclosed stands at the disclosure for those who had not been among its audience. */
async function findReport({ db, viewer, directory, asOf }: View, entry: number): Promise<Report | undefined> {
  return db
    .selectFrom('report')
    .select(['report.index', 'event', 'report.agency', 'report.audience', 'observations'])
    .where((build) =>
      build.or([
        build('report.index', '=', entry),
        build(
          'report.index',
          'in',
          build.selectFrom('statement').select('disclosed').where('statement.index', '=', entry),
        ),
      ]),
    )
    .where('report.index', '<', asOf.size)
    .where(visibleTo(viewer, directory, 'report'))
    .orderBy('report.index')
    .executeTakeFirst()
}

type FigureRow = {
  readonly place: string
  readonly indicator: string
  readonly stratum: string
  readonly frequency: string
  readonly day: number
  readonly value: number | null
  readonly status: string
  readonly before_value: number | null
  readonly before_status: string | null
  readonly before_index: number | null
  readonly after_value: number | null
  readonly after_status: string | null
  readonly after_index: number | null
}

/** Read through the author's own series, whose figures stand together; the entry that restated itself is no other. */
function figuresOf({ asOf }: View, { index, event, agency, audience }: Report) {
  return sql`
    select stated.series, place, indicator, stratum, frequency, stated.day, stated.value, stated.status,
      earlier.value as before_value, earlier.status as before_status, earlier.index as before_index,
      later.value as after_value, later.status as after_status, later.index as after_index
    from series join observation as stated on stated.series = series.id
    left join observation as earlier on earlier.series = stated.series and earlier.day = stated.day
      and earlier.replaced = stated.index and earlier.index <> stated.index
    left join observation as later on later.series = stated.series and later.day = stated.day
      and later.index = stated.replaced and later.index <> stated.index and later.index < ${asOf.size}
    where event = ${event} and agency = ${agency} and audience = ${audience} and stated.index = ${index}`
}

function toFigure(row: FigureRow): EntryFigure {
  const { place, indicator, stratum, frequency, day } = row
  return {
    place,
    indicator,
    stratum,
    period: formatPeriod(day, frequency as Frequency),
    value: fromNumber(indicator, row.value),
    status: row.status as ObservationStatus,
    before: stated(indicator, row.before_value, row.before_status, row.before_index),
    after: stated(indicator, row.after_value, row.after_status, row.after_index),
  }
}

function stated(
  indicator: string,
  value: number | null,
  status: string | null,
  index: number | null,
): StatedFigure | undefined {
  if (status === null || index === null) return undefined
  return { value: fromNumber(indicator, value), status: status as ObservationStatus, index }
}
