import { formatPeriod, type Directory, type Frequency, type ObservationStatus } from '@concert/statement'
import { sql, type Kysely, type SelectQueryBuilder } from 'kysely'
import type { AsOf } from '../../kernel/as-of.ts'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { kernelSays } from '../../kernel/rule-texts.ts'
import { visibleTo, type Viewer } from '../../kernel/visibility.ts'
import { fromNumber } from './figures.ts'
import { situationSay } from './rule-texts.ts'
import type { SeriesRow, SituationTables } from './tables.ts'

export type { SituationTables }

/** Through whose eyes, and with what knowledge, the tables are read. */
export type View = {
  readonly db: Kysely<SituationTables>
  readonly directory: Directory
  readonly viewer: Viewer
  readonly asOf: AsOf
}

export type SeriesFilter = {
  /** A series' number. */
  readonly id?: number | undefined
  readonly event?: string | undefined
  readonly place?: string | undefined
  readonly state?: string | undefined
  readonly states?: readonly string[] | undefined
  readonly indicator?: string | undefined
  readonly agency?: string | undefined
  readonly dataset?: string | undefined
  readonly frequency?: Frequency | undefined
  readonly from?: number | undefined
  readonly to?: number | undefined
}

/** A figure as it is shown: `index` is the entry that brought it, so its proof is one step away. */
export type Point = {
  readonly period: string
  readonly value: number | string | null
  readonly status: ObservationStatus
  readonly index: number
}
export type Series = SeriesRow & { readonly points: readonly Point[] }

/** How much may be read at once; some tens of megabytes as JSON are enough for one answer. */
export type Bounds = { readonly series: number; readonly figures: number }
export const answerBounds: Bounds = { series: 5_000, figures: 200_000 }

/** The series that the viewer may see, without their figures, in the order in which they were first reported. */
export async function findSeries(
  { db, viewer, directory }: View,
  filter: SeriesFilter,
  bounds?: Bounds,
): Promise<SeriesRow[]> {
  let query = db
    .selectFrom('series')
    .selectAll()
    .where(visibleTo(viewer, directory, 'series'))
  for (const column of [
    'id',
    'event',
    'place',
    'state',
    'indicator',
    'agency',
    'dataset',
    'frequency',
  ] as const) {
    const wanted = filter[column]
    if (wanted !== undefined) query = query.where(column, '=', wanted)
  }
  if (filter.states !== undefined) query = query.where('state', 'in', filter.states)
  query = query.orderBy('id')
  if (bounds === undefined) return query.execute()
  const found = await query.limit(bounds.series + 1).execute()
  if (found.length > bounds.series)
    throw new Refusal('too-large', situationSay.tooManySeries({ most: bounds.series }))
  return found
}

type FigureRow = { series: number; day: number; value: number | null; status: string; index: number }

/** Series with their figures as of the view: each period once, in order. */
export async function readSeries(view: View, filter: SeriesFilter, bounds?: Bounds): Promise<Series[]> {
  const found = await findSeries(view, filter, bounds)
  const figures = await readFigures(
    view,
    found.map(({ id }) => id),
    filter,
    bounds,
  )
  const points = new Map<number, Point[]>(found.map(({ id }) => [id, []]))
  const byId = new Map(found.map((series) => [series.id, series]))
  for (const row of figures) points.get(row.series)!.push(toPoint(row, byId.get(row.series)!))
  return found
    .map((series) => ({ ...series, points: points.get(series.id)! }))
    .filter(({ points }) => points.length > 0)
}

async function readFigures(
  { db, asOf }: View,
  series: readonly number[],
  { from, to }: SeriesFilter,
  bounds: Bounds | undefined,
): Promise<FigureRow[]> {
  if (series.length === 0) return []
  let query = db
    .selectFrom('observation')
    .select(['series', 'day', 'value', 'status', 'index'])
    .where(sql<boolean>`series = any(${series}::int[])`)
    .where('index', '<', asOf.size)
    .where((build) => build.or([build('replaced', 'is', null), build('replaced', '>=', asOf.size)]))
  if (from !== undefined) query = query.where('day', '>=', from)
  if (to !== undefined) query = query.where('day', '<=', to)
  if (bounds !== undefined) await refuseMore(db, query.limit(bounds.figures + 1), bounds.figures)
  return query.orderBy('series').orderBy('day').execute()
}

/** Counted before they are sorted and sent, which takes many times as long. */
async function refuseMore(
  db: View['db'],
  query: SelectQueryBuilder<SituationTables, 'observation', object>,
  atMost: number,
): Promise<void> {
  const { count } = await db
    .selectFrom(query.as('some'))
    .select((build) => build.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  if (Number(count) > atMost) throw new Refusal('too-large', situationSay.tooManyFigures({ most: atMost }))
}

function toPoint({ day, value, status, index }: FigureRow, { indicator, frequency }: SeriesRow): Point {
  return {
    period: formatPeriod(day, frequency as Frequency),
    value: fromNumber(indicator, value),
    status: status as ObservationStatus,
    index,
  }
}

/** A figure as it stood from the entry at `index` to the one at `replaced`; a class has its name. */
export type Vintage = Omit<FigureRow, 'value'> & {
  readonly value: number | string | null
  readonly replaced: number | null
  readonly received: string
  readonly reason: string | null
  readonly lang: string | null
  readonly agency: string
  readonly audience: string
}

/** Every vintage of the figures of one period, oldest first, with the reason of each correction. */
export async function readVintages(
  view: View,
  filter: SeriesFilter & { day: number; indicator: string },
): Promise<Vintage[]> {
  const found = await findSeries(view, filter)
  if (found.length === 0) return []
  const rows = await view.db
    .selectFrom('observation')
    .innerJoin('report', 'report.index', 'observation.index')
    .select([
      'observation.series',
      'day',
      'value',
      'status',
      'observation.index',
      'replaced',
      'report.received',
      'reason',
      'report.lang',
      'report.agency',
      'report.audience',
    ])
    .where(sql<boolean>`observation.series = any(${found.map(({ id }) => id)}::int[])`)
    .where('day', '=', filter.day)
    .where('observation.index', '<', view.asOf.size)
    .orderBy('observation.index')
    .execute()
  return rows.map((row) => ({
    ...asKnown(row, view.asOf),
    value: fromNumber(filter.indicator, row.value),
  }))
}

/** What replaced it later is not known yet. */
function asKnown<T extends { readonly replaced: number | null }>(row: T, { size }: AsOf): T {
  return row.replaced !== null && row.replaced >= size ? { ...row, replaced: null } : row
}

/** Reports and corrections with their labels, newest first. */
export async function readReports(
  { db, viewer, directory, asOf }: View,
  filter: {
    event?: string | undefined
    agencies?: readonly string[] | undefined
    kind?: 'report' | 'correction' | undefined
    before?: number | undefined
    limit: number
  },
): Promise<(SituationTables['report'] & { readonly label: string | null })[]> {
  let query = db
    .selectFrom('report')
    .selectAll()
    .select((build) =>
      build
        .selectFrom('statement')
        .select('label')
        .whereRef('statement.index', '=', 'report.index')
        .as('label'),
    )
    .where(visibleTo(viewer, directory, 'report'))
    .where('index', '<', Math.min(asOf.size, filter.before ?? asOf.size))
  if (filter.event !== undefined) query = query.where('event', '=', filter.event)
  if (filter.agencies !== undefined) query = query.where('agency', 'in', filter.agencies)
  if (filter.kind !== undefined) query = query.where('kind', '=', filter.kind)
  return query.orderBy('index', 'desc').limit(filter.limit).execute()
}

export async function readEvents({ db, viewer, directory, asOf }: View): Promise<SituationTables['event'][]> {
  const rows = await db
    .selectFrom('event')
    .selectAll()
    .where(visibleTo(viewer, directory, 'event'))
    .where('index', '<', asOf.size)
    .where((build) => build.or([build('replaced', 'is', null), build('replaced', '>=', asOf.size)]))
    .orderBy('index')
    .execute()
  return rows.map((row) => asKnown(row, asOf))
}

/** What a statement is about is open to its author; what is sealed from it is answered as an event that there is not. */
export async function openEventFaults(
  { about }: { readonly about?: string | undefined },
  view: View,
): Promise<CodedFault[]> {
  if (about === undefined) return []
  const events = await readEvents(view)
  if (events.some(({ event, replaced }) => event === about && replaced === null)) return []
  return [faultAt('unknown', 'about', kernelSays.eventNotOpen({ event: about }))]
}

/** Of an agency that has declared one for all and another for some, whoever sees both finds the newest first. */
export async function readRhythms({
  db,
  viewer,
  directory,
  asOf,
}: View): Promise<SituationTables['rhythm'][]> {
  return db
    .selectFrom('rhythm')
    .selectAll()
    .where(visibleTo(viewer, directory, 'rhythm'))
    .where('index', '<', asOf.size)
    .where((build) => build.or([build('replaced', 'is', null), build('replaced', '>=', asOf.size)]))
    .orderBy('agency')
    .orderBy('index', 'desc')
    .execute()
}

/** Of each agency and event the newest report: when it came, the last day it covers, when the next is due. */
export async function readLastReports({
  db,
  viewer,
  directory,
  asOf,
}: View): Promise<SituationTables['report'][]> {
  const { rows } = await sql<SituationTables['report']>`
    select distinct on (event, agency) * from report
    where kind = 'report' and index < ${asOf.size} and ${visibleTo(viewer, directory, 'report')}
    order by event, agency, last_day desc nulls last, index desc`.execute(db)
  return rows
}

type Labelled = { readonly label: string | null }
export type RequestRow = SituationTables['verification_request'] &
  Labelled & { readonly replies: readonly (SituationTables['verification_reply'] & Labelled)[] }

export async function readRequests({ db, viewer, directory, asOf }: View): Promise<RequestRow[]> {
  const requests = await db
    .selectFrom('verification_request')
    .innerJoin('statement', 'statement.index', 'verification_request.index')
    .selectAll('verification_request')
    .select('statement.label')
    .where(visibleTo(viewer, directory, 'verification_request'))
    .where('verification_request.index', '<', asOf.size)
    .orderBy('verification_request.index', 'desc')
    .limit(500)
    .execute()
  const replies = await db
    .selectFrom('verification_reply')
    .innerJoin('statement', 'statement.index', 'verification_reply.index')
    .selectAll('verification_reply')
    .select('statement.label')
    .where(visibleTo(viewer, directory, 'verification_reply'))
    .where('verification_reply.index', '<', asOf.size)
    .orderBy('verification_reply.index')
    .execute()
  return requests.filter(isFirstOfItsId).map((request) => ({
    ...request,
    replies: replies.filter((reply) => reply.request === request.id),
  }))
}

/** A request that was sealed and then disclosed stands twice for its audience: it runs from when it was asked. */
function isFirstOfItsId(
  { id, index }: { readonly id: string; readonly index: number },
  _: number,
  all: readonly { readonly id: string; readonly index: number }[],
): boolean {
  return all.every((other) => other.id !== id || other.index >= index)
}

/** When the first cases or deaths of a state's were told to one audience, by whom, and in which entry. */
export type FirstTold = {
  readonly agency: string
  readonly audience: string
  readonly index: number
  readonly received: string
}

/** Of each agency and audience the first entry with a figure above zero of a place in the state, earliest first. */
export async function readFirstTold(
  { db, viewer, directory, asOf }: View,
  event: string,
  state: string,
): Promise<FirstTold[]> {
  const { rows } = await sql<FirstTold>`
    select first.*, statement.received from (
      select series.agency, series.audience, min(observation.index) as index from observation
      join series on series.id = observation.series
      where series.event = ${event} and series.state = ${state} and observation.value > 0
        and observation.index < ${asOf.size} and ${visibleTo(viewer, directory, 'series')}
      group by series.agency, series.audience) first
    join statement on statement.index = first.index order by first.index`.execute(db)
  return rows
}

/** Of each state the first period in which an indicator stood above zero, or above a category's first class. */
export async function readFirstPeriods(
  { db, viewer, directory, asOf }: View,
  event: string,
  indicator: string,
): Promise<{ state: string; period: string; value: number | string | null; index: number }[]> {
  type Row = { state: string; day: number; frequency: Frequency; value: number; index: number }
  const { rows } = await sql<Row>`
    select distinct on (series.state) series.state, observation.day, series.frequency, observation.value, observation.index
    from observation join series on series.id = observation.series
    where series.event = ${event} and series.indicator = ${indicator} and observation.value > 0
      and observation.index < ${asOf.size} and (observation.replaced is null or observation.replaced >= ${asOf.size})
      and ${visibleTo(viewer, directory, 'series')}
    order by series.state, observation.day, series.frequency, observation.index`.execute(db)
  return rows.map(({ day, frequency, value, ...row }) => ({
    ...row,
    period: formatPeriod(day, frequency),
    value: fromNumber(indicator, value),
  }))
}
