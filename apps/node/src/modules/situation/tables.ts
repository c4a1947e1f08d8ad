import { sql, type Kysely } from 'kysely'
import type { KernelTables } from '../../kernel/kernel-tables.ts'

/**
 * One line of figures: an agency's, on an event, in a place, for an indicator (and stratum), by day or week, for
 * one audience. Compiled figures have the data set that they are from, so two publications stand side by side.
 */
export type SeriesRow = {
  id: number
  event: string
  place: string
  state: string
  indicator: string
  stratum: string
  frequency: string
  agency: string
  audience: string
  dataset: string
}

/**
 * One figure of one vintage: `index` is the log entry that brought it and `replaced` the one that restated it,
 * so "what was known at n" is `index < n and (replaced is null or replaced >= n)`. `day` is the period's first
 * day since 1970-01-01. A null value is a gap that the status names; a class is its place in the code list.
 */
export type ObservationRow = {
  series: number
  day: number
  value: number | null
  status: string
  index: number
  replaced: number | null
}

export type ReportRow = {
  index: number
  kind: string
  event: string
  agency: string
  audience: string
  received: string
  zero: boolean | null
  narrative: string | null
  reason: string | null
  source: string | null
  next_due: string | null
  observations: number
  first_day: number | null
  last_day: number | null
  lang: string | null
}

export type SituationTables = KernelTables & {
  event: {
    index: number
    replaced: number | null
    event: string
    agency: string
    audience: string
    names: string
    icd11: string | null
    first_known: string | null
    closed: boolean
  }
  series: SeriesRow
  observation: ObservationRow
  report: ReportRow
  rhythm: {
    index: number
    replaced: number | null
    agency: string
    audience: string
    event: string
    every: string
    by: string
    weekday: number | null
    since: string
  }
  verification_request: {
    index: number
    id: string
    event: string | null
    agency: string
    audience: string
    state: string
    question: string
    asked: string
    due: string
  }
  verification_reply: {
    index: number
    request: string
    agency: string
    audience: string
    outcome: string
    answer: string
    answered: string
  }
}

export const situationTables = [
  'event',
  'series',
  'observation',
  'report',
  'rhythm',
  'verification_request',
  'verification_reply',
] as const

/** Names of columns in the order in which rows are copied in. */
export const observationColumns = ['series', 'day', 'value', 'status', 'index', 'replaced'] as const
export const seriesColumns = [
  'id',
  'event',
  'place',
  'state',
  'indicator',
  'stratum',
  'frequency',
  'agency',
  'audience',
  'dataset',
] as const

export const reportColumns = [
  'index',
  'kind',
  'event',
  'agency',
  'audience',
  'received',
  'zero',
  'narrative',
  'reason',
  'source',
  'next_due',
  'observations',
  'first_day',
  'last_day',
  'lang',
] as const satisfies readonly (keyof ReportRow)[]

export async function createSituationTables(db: Kysely<SituationTables>): Promise<void> {
  for (const statement of definitions) await sql.raw(statement).execute(db)
}

const definitions = [
  `create table event (index integer not null, replaced integer, event text not null, agency text not null, audience text not null,
    names text not null, icd11 text, first_known text, closed boolean not null)`,
  `create index event_event on event (event, index)`,
  `create table series (id integer primary key, event text not null, place text not null, state text not null, indicator text not null,
    stratum text not null, frequency text not null, agency text not null, audience text not null, dataset text not null)`,
  `create index series_place on series (event, state, place, indicator)`,
  `create table observation (series integer not null, day integer not null, value double precision, status text not null,
    index integer not null, replaced integer)`,
  `create index observation_series on observation (series, day)`,
  `create table report (index integer not null, kind text not null, event text not null, agency text not null, audience text not null,
    received text not null, zero boolean, narrative text, reason text, source text, next_due text, observations integer not null,
    first_day integer, last_day integer, lang text)`,
  `create index report_event on report (event, agency, index)`,
  `create table rhythm (index integer not null, replaced integer, agency text not null, audience text not null, event text not null,
    every text not null, by text not null, weekday integer, since text not null)`,
  `create table verification_request (index integer not null, id text not null, event text, agency text not null, audience text not null,
    state text not null, question text not null, asked text not null, due text not null)`,
  `create table verification_reply (index integer not null, request text not null, agency text not null, audience text not null,
    outcome text not null, answer text not null, answered text not null)`,
]
