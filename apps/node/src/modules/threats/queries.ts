import type { Directory } from '@concert/statement'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { AsOf } from '../../kernel/as-of.ts'
import { visibleTo, type Viewer } from '../../kernel/visibility.ts'
import type { OwnTables, ThreatsTables } from './tables.ts'
import { firstOfEachId, withVersions, type Versioned } from '../../kernel/versions.ts'

/** Through whose eyes, and with what knowledge, the tables are read. */
export type View = {
  readonly db: Kysely<ThreatsTables>
  readonly directory: Directory
  readonly viewer: Viewer
  readonly asOf: AsOf
}

type Labelled<T> = T & { readonly label: string | null }
export type Assessment = Versioned<Labelled<OwnTables['threat_assessment']>>
export type Timeline = Labelled<OwnTables['threat_timeline']>
export type Alert = Versioned<Labelled<OwnTables['threat_alert']>>
export type Acknowledgement = Labelled<OwnTables['threat_acknowledgement']>
export type Signal = Labelled<OwnTables['threat_signal']>
export type Triage = Labelled<OwnTables['threat_triage']>
export type Parameters = Labelled<OwnTables['threat_parameters']>

export type EventFilter = {
  readonly event?: string | undefined
  readonly state?: string | undefined
}

/** Assessments that the viewer may see, oldest first, each with its version and what has replaced it. */
export async function readAssessments(view: View, filter: EventFilter = {}): Promise<Assessment[]> {
  return withVersions(await read(view, 'threat_assessment', equal('threat_assessment', filter)))
}

/** The newest timeline of each agency on each event and state; of two that the viewer sees, what was said last. */
export async function readTimelines(view: View, filter: EventFilter = {}): Promise<Timeline[]> {
  const rows = firstOfEachId(await read(view, 'threat_timeline', equal('threat_timeline', filter)))
  const newest = new Map<string, Timeline>()
  for (const row of rows.toSorted(byReceipt)) newest.set(`${row.agency} ${row.event} ${row.state}`, row)
  return [...newest.values()]
}

export async function readAlerts(view: View, filter: Pick<EventFilter, 'event'> = {}): Promise<Alert[]> {
  return withVersions(await read(view, 'threat_alert', equal('threat_alert', filter)))
}

export async function readAcknowledgements(view: View, alert?: string): Promise<Acknowledgement[]> {
  return firstOfEachId(await read(view, 'threat_acknowledgement', equal('threat_acknowledgement', { alert })))
}

export type SignalFilter = EventFilter & {
  readonly id?: string | undefined
  readonly place?: string | undefined
  readonly indicator?: string | undefined
  readonly algorithm?: string | undefined
  readonly period?: string | undefined
  readonly parameters?: string | undefined
  readonly agency?: string | undefined
  readonly audience?: string | undefined
  readonly limit?: number | undefined
}

/** Signals, newest first. */
export async function readSignals(view: View, { limit = 500, ...filter }: SignalFilter): Promise<Signal[]> {
  const newest = sql` order by threat_signal.index desc limit ${limit}`
  return firstOfEachId(await read(view, 'threat_signal', equal('threat_signal', filter), newest)).toReversed()
}

export async function readTriages(view: View, signals: readonly string[]): Promise<Triage[]> {
  if (signals.length === 0) return []
  return firstOfEachId(
    await read(view, 'threat_triage', sql<boolean>`threat_triage.signal = any(${signals}::text[])`),
  )
}

/** Agreed algorithms, oldest first: the last stands. */
export async function readParameters(view: View): Promise<Parameters[]> {
  return read(view, 'threat_parameters', sql<boolean>`true`)
}

/** What was disclosed comes again at a later index, and was said at its first. */
function byReceipt(a: Timeline, b: Timeline): number {
  return a.received < b.received ? -1 : a.received > b.received ? 1 : a.index - b.index
}

function equal(
  table: keyof OwnTables,
  filter: Readonly<Record<string, string | undefined>>,
): RawBuilder<boolean> {
  const conditions = Object.entries(filter).flatMap(([column, value]) =>
    value === undefined ? [] : [sql<boolean>`${sql.ref(`${table}.${column}`)} = ${value}`],
  )
  return conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(conditions, sql` and `)}`
}

/** Rows of one table that the viewer may see at that size of the record, with the label they were said under. */
async function read<T extends keyof OwnTables>(
  { db, directory, viewer, asOf }: View,
  table: T,
  condition: RawBuilder<boolean>,
  order: RawBuilder<unknown> = sql` order by ${sql.ref(`${table}.index`)}`,
): Promise<Labelled<OwnTables[T]>[]> {
  const { rows } = await sql<Labelled<OwnTables[T]>>`
    select ${sql.table(table)}.*, statement.label from ${sql.table(table)}
    join statement on statement.index = ${sql.ref(`${table}.index`)}
    where ${sql.ref(`${table}.index`)} < ${asOf.size} and ${visibleTo(viewer, directory, table)} and ${condition}
    ${order}`.execute(db)
  return rows
}
