import { sql, type Kysely } from 'kysely'
import type { DirectoryTables } from '../directory/queries.ts'
import type { SituationTables } from '../situation/queries.ts'

/** What every row has of its statement; a disclosure brings a row anew, for all, received when it was first said. */
type Said = {
  index: number
  id: string
  agency: string
  audience: string
  received: string
}

export type ParametersRow = Said & { basis: string; algorithms: string }
export type SignalRow = Said & {
  event: string
  owner: string
  place: string
  state: string
  indicator: string
  stratum: string
  dataset: string
  period: string
  algorithm: string
  parameters: string
  vintage: number
  observed: number
  expected: number | null
  threshold: number
  score: number
}
export type TriageRow = Said & {
  signal: string
  decision: string
  reason: string | null
  request: string | null
  lang: string | null
}
export type AssessmentRow = Said & {
  event: string
  state: string | null
  result: string | null
  replaces: string | null
  lang: string | null
  body: string
}
export type TimelineRow = Said & { event: string; state: string; lang: string | null; body: string }
export type AlertRow = Said & {
  event: string
  at: string
  status: string
  type: string
  replaces: string | null
  expires: string
  lang: string | null
  body: string
}
export type AcknowledgementRow = Said & {
  alert: string
  reached_by: string | null
  note: string | null
  lang: string | null
}

export type OwnTables = {
  threat_parameters: ParametersRow
  threat_signal: SignalRow
  threat_triage: TriageRow
  threat_assessment: AssessmentRow
  threat_timeline: TimelineRow
  threat_alert: AlertRow
  threat_acknowledgement: AcknowledgementRow
}

/** A signal that the node found itself, of a series of the situation; it stands until a vintage ends it. */
export type RaisedRow = {
  id: string
  series: number
  event: string
  agency: string
  audience: string
  place: string
  state: string
  indicator: string
  stratum: string
  frequency: string
  dataset: string
  period: string
  algorithm: string
  parameters: string
  vintage: number
  observed: number
  expected: number | null
  threshold: number
  measure: string
  score: number
  ended: number | null
  reason: string | null
}

export type DerivedTables = {
  threat_raised: RaisedRow
  /** The number of entries whose figures have been assessed: one row. */
  threat_assessed: { size: number }
}

/** Its own tables; those of other modules are read by their own queries. */
export type ThreatsTables = DirectoryTables & SituationTables & OwnTables & DerivedTables

export const threatsTables = [
  'threat_parameters',
  'threat_signal',
  'threat_triage',
  'threat_assessment',
  'threat_timeline',
  'threat_alert',
  'threat_acknowledgement',
] as const satisfies readonly (keyof OwnTables)[]

/** Filled by the assessor, behind what is projected. */
export const threatsDerivedTables = [
  'threat_raised',
  'threat_assessed',
] as const satisfies readonly (keyof DerivedTables)[]

export const raisedColumns = [
  'id',
  'series',
  'event',
  'agency',
  'audience',
  'place',
  'state',
  'indicator',
  'stratum',
  'frequency',
  'dataset',
  'period',
  'algorithm',
  'parameters',
  'vintage',
  'observed',
  'expected',
  'threshold',
  'measure',
  'score',
  'ended',
  'reason',
] as const satisfies readonly (keyof RaisedRow)[]

export async function createThreatsTables(db: Kysely<ThreatsTables>): Promise<void> {
  for (const statement of definitions) await sql.raw(statement).execute(db)
}

const said =
  'index integer not null, id text not null, agency text not null, audience text not null, received text not null'

const definitions = [
  `create table threat_parameters (${said}, basis text not null, algorithms text not null)`,
  `create table threat_signal (${said}, event text not null, owner text not null, place text not null, state text not null,
    indicator text not null, stratum text not null, dataset text not null, period text not null, algorithm text not null,
    parameters text not null, vintage integer not null, observed double precision not null, expected double precision,
    threshold double precision not null, score double precision not null)`,
  `create index threat_signal_event on threat_signal (event, index)`,
  `create index threat_signal_id on threat_signal (id)`,
  `create table threat_triage (${said}, signal text not null, decision text not null, reason text, request text, lang text)`,
  `create index threat_triage_signal on threat_triage (signal)`,
  `create table threat_assessment (${said}, event text not null, state text, result text, replaces text, lang text,
    body text not null)`,
  `create index threat_assessment_event on threat_assessment (event, index)`,
  `create table threat_timeline (${said}, event text not null, state text not null, lang text, body text not null)`,
  `create index threat_timeline_event on threat_timeline (event, index)`,
  `create table threat_alert (${said}, event text not null, at text not null, status text not null, type text not null,
    replaces text, expires text not null, lang text, body text not null)`,
  `create table threat_acknowledgement (${said}, alert text not null, reached_by text, note text, lang text)`,
  `create index threat_acknowledgement_alert on threat_acknowledgement (alert)`,
  `create table threat_raised (id text primary key, series integer not null, event text not null, agency text not null,
    audience text not null, place text not null, state text not null, indicator text not null, stratum text not null,
    frequency text not null, dataset text not null, period text not null, algorithm text not null, parameters text not null,
    vintage integer not null, observed double precision not null, expected double precision,
    threshold double precision not null, measure text not null, score double precision not null, ended integer, reason text)`,
  `create index threat_raised_series on threat_raised (series, vintage)`,
  `create index threat_raised_vintage on threat_raised (vintage)`,
  `create table threat_assessed (size integer not null)`,
  `insert into threat_assessed values (0)`,
]
