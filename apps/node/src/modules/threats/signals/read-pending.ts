import { sql, type Kysely } from 'kysely'
import type { ThreatsTables } from '../tables.ts'

/** Reports that are looked at in one go; a longer queue stays where it is, in the record. */
const reportsAtOnce = 1_000

/** What has been reported since the last assessment: the series it touches, and in each the vintages to go through. */
export type Pending = {
  readonly from: number
  readonly to: number
  readonly series: ReadonlyMap<number, readonly number[]>
  /** First days between which its figures are. */
  readonly days: { readonly first: number; readonly last: number }
}

/** Undefined when every report is assessed. Reports on one series come together, each with a vintage of its own. */
export async function readPending(
  db: Kysely<ThreatsTables>,
  indicators: readonly string[],
): Promise<Pending | undefined> {
  const { size: from } = await db.selectFrom('threat_assessed').select('size').executeTakeFirstOrThrow()
  const { size } = await db.selectFrom('position').select('size').executeTakeFirstOrThrow()
  if (from >= size) return undefined
  const reports = await readReports(db, from, size)
  const to = reports.length === reportsAtOnce ? reports.at(-1)!.index + 1 : size
  const series = new Map<number, number[]>()
  for (const { id, index } of await readTouched(db, reports, indicators))
    series.set(id, [...(series.get(id) ?? []), index + 1])
  return { from, to, series, days: daysOf(reports) }
}

function daysOf(reports: readonly Report[]): Pending['days'] {
  return {
    first: reports.reduce((first, { first_day: day }) => Math.min(first, day ?? first), 2 ** 31 - 1),
    last: reports.reduce((last, { last_day: day }) => Math.max(last, day ?? last), -(2 ** 31)),
  }
}

type Report = Pick<
  ThreatsTables['report'],
  'index' | 'event' | 'agency' | 'audience' | 'first_day' | 'last_day'
>

function readReports(db: Kysely<ThreatsTables>, from: number, size: number): Promise<Report[]> {
  return db
    .selectFrom('report')
    .select(['index', 'event', 'agency', 'audience', 'first_day', 'last_day'])
    .where('index', '>=', from)
    .where('index', '<', size)
    .orderBy('index')
    .limit(reportsAtOnce)
    .execute()
}

/** Series of each report's own event, author and audience in which it brought a figure, in the order of the record. */
async function readTouched(
  db: Kysely<ThreatsTables>,
  reports: readonly Report[],
  indicators: readonly string[],
): Promise<{ id: number; index: number }[]> {
  const withFigures = reports.filter(({ first_day: first }) => first !== null)
  if (withFigures.length === 0) return []
  const column = (name: keyof Report) => withFigures.map((report) => report[name])
  const { rows } = await sql<{ id: number; index: number }>`
    select series.id, said.index
    from unnest(${column('index')}::int[], ${column('event')}::text[], ${column('agency')}::text[],
      ${column('audience')}::text[], ${column('first_day')}::int[], ${column('last_day')}::int[])
      as said (index, event, agency, audience, first_day, last_day)
    join series on series.event = said.event and series.agency = said.agency and series.audience = said.audience
    cross join lateral (
      select 1 from observation
      where observation.series = series.id and observation.day between said.first_day and said.last_day
        and observation.index = said.index
      limit 1) as brought
    where series.indicator = any(${indicators}::text[])
    order by said.index, series.id`.execute(db)
  return rows
}
