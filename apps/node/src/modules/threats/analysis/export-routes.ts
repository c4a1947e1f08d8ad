import type { FastifyInstance, FastifyReply } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { answers } from '../../../http/problem.ts'
import { viewOf } from '../../../http/view-of.ts'
import type { NodeParts } from '../../../kernel/node-parts.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { View } from '../queries.ts'
import { threatsSay } from '../rule-texts.ts'
import type { ThreatsTables } from '../tables.ts'
import { formatCsv, type CsvRow } from './format-csv.ts'
import {
  forecastRows,
  modelOutputColumns,
  nowcastRows,
  timeSeriesColumns,
  timeSeriesRows,
  type HubSeries,
} from './hub-rows.ts'
import { readAnalysedOne, readAnalysedSeries, type AnalysedSeries } from './read-analysed.ts'
import { receivedAt } from './received-at.ts'
import type { RunAnalysis } from './run-analysis.ts'
import { analysisTags, oneSeries, seriesFilter } from './series-query.ts'

/** Series that are computed for one file. */
const mostSeries = 60

const csvAnswer = answers('CSV with a header', 401, 404, 413, 422, 503)
const hubQuery = seriesFilter.required({ event: true, indicator: true })

const columns = {
  reproduction: [
    'as_of',
    'vintage',
    'location',
    'target',
    'from',
    'to',
    'mean',
    'lower',
    'median',
    'upper',
    'gap',
  ],
  growth: [
    'as_of',
    'vintage',
    'location',
    'target',
    'to',
    'rate',
    'lower',
    'upper',
    'change',
    'days',
    'daysLower',
    'daysUpper',
    'gap',
  ],
  scores: ['forecasts', 'wis', 'coverage50', 'coverage95', 'relativeWis', 'gap'],
  delays: ['as_of', 'vintage', 'location', 'target', 'delay', 'periods', 'share', 'gap'],
} as const

/** The same analyses as files: CSV, and the time series and model output of hubverse. */
export function exportRoutes(app: FastifyInstance, node: NodeParts<ThreatsTables>, run: RunAnalysis): void {
  estimateFiles(app, node, run)
  scoreFiles(app, node, run)
  hubFiles(app, node, run)
}

const schemaOf = (summary: string) => ({
  tags: analysisTags,
  summary,
  ...oneSeries,
  produces: ['text/csv'],
  response: csvAnswer,
})

function estimateFiles(app: FastifyInstance, node: NodeParts<ThreatsTables>, run: RunAnalysis): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  for (const what of ['reproduction', 'growth'] as const)
    api.get(
      `/api/threats/series/:series/${what}.csv`,
      { schema: schemaOf('The same as CSV; an empty value is a gap that the last column names') },
      async (request, reply) => {
        const view = await viewOf(node, request, request.query.asOf)
        const one = await hubSeries(view, [await readAnalysedOne(view, request.params.series)])
        const { estimates } = await run(one[0]!.series, what)
        const head = headOf(one[0]!)
        return send(
          reply,
          columns[what],
          estimates.map((estimate) => ({ ...head, ...estimate })),
        )
      },
    )
  for (const what of ['nowcast', 'forecast'] as const)
    api.get(
      `/api/threats/series/:series/${what}.csv`,
      { schema: schemaOf('The same as hubverse model output, one quantile a row') },
      async (request, reply) => {
        const view = await viewOf(node, request, request.query.asOf)
        const [one] = await hubSeries(view, [await readAnalysedOne(view, request.params.series)])
        return send(reply, modelOutputColumns, await modelOutput(one!, what, run))
      },
    )
}

function scoreFiles(app: FastifyInstance, node: NodeParts<ThreatsTables>, run: RunAnalysis): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  api.get(
    '/api/threats/series/:series/nowcast-delays.csv',
    { schema: schemaOf('How counts come in, as CSV') },
    async (request, reply) => {
      const view = await viewOf(node, request, request.query.asOf)
      const [one] = await hubSeries(view, [await readAnalysedOne(view, request.params.series)])
      const { delays } = await run(one!.series, 'nowcast')
      const head = headOf(one!)
      return send(
        reply,
        columns.delays,
        delays.map((delay) => ({ ...head, ...delay })),
      )
    },
  )
  for (const [what, key] of [
    ['nowcast', 'age'],
    ['forecast', 'horizon'],
  ] as const)
    api.get(
      `/api/threats/series/:series/${what}-scores.csv`,
      { schema: schemaOf(`How past ${what}s did, as CSV`) },
      async (request, reply) => {
        const view = await viewOf(node, request, request.query.asOf)
        const [one] = await hubSeries(view, [await readAnalysedOne(view, request.params.series)])
        const { past } = await run(one!.series, what)
        const head = headOf(one!)
        const header = [...Object.keys(head), key, ...columns.scores]
        return send(
          reply,
          header,
          past.map((scores) => ({ ...head, ...scores })),
        )
      },
    )
}

function headOf({ asOf, series: { vintage, place, indicator } }: HubSeries): CsvRow {
  return { as_of: asOf, vintage, location: place, target: indicator }
}

function hubFiles(app: FastifyInstance, node: NodeParts<ThreatsTables>, run: RunAnalysis): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  const hubSchemaOf = (summary: string) => ({
    tags: analysisTags,
    summary,
    querystring: hubQuery,
    produces: ['text/csv'],
    response: csvAnswer,
  })
  api.get(
    '/api/threats/hub/time-series.csv',
    { schema: hubSchemaOf('What was known of each series, as a time series of hubverse') },
    async (request, reply) => {
      const all = await askedSeries(await viewOf(node, request, request.query.asOf), request.query)
      const rows = await inTurn(all, async (one) => timeSeriesRows(one, await run(one.series, 'curve')))
      return send(reply, timeSeriesColumns, rows)
    },
  )
  for (const what of ['nowcast', 'forecast'] as const)
    api.get(
      `/api/threats/hub/${what}s.csv`,
      { schema: hubSchemaOf(`The ${what}s of each series, as model output of hubverse`) },
      async (request, reply) => {
        const all = await askedSeries(await viewOf(node, request, request.query.asOf), request.query)
        return send(reply, modelOutputColumns, await inTurn(all, (one) => modelOutput(one, what, run)))
      },
    )
}

async function modelOutput(
  one: HubSeries,
  what: 'nowcast' | 'forecast',
  run: RunAnalysis,
): Promise<CsvRow[]> {
  return what === 'nowcast'
    ? nowcastRows(one, await run(one.series, what))
    : forecastRows(one, await run(one.series, what))
}

type Asked = Parameters<typeof readAnalysedSeries>[1] & { readonly asOf?: string | undefined }

async function askedSeries(view: View, { asOf: _, ...filter }: Asked): Promise<HubSeries[]> {
  const all = await readAnalysedSeries(view, filter)
  if (all.length > mostSeries)
    throw new Refusal('too-large', threatsSay.tooManySeries({ series: all.length, most: mostSeries }))
  return hubSeries(view, all)
}

async function hubSeries({ db }: View, all: readonly AnalysedSeries[]): Promise<HubSeries[]> {
  const received = await receivedAt(
    db,
    all.map(({ vintage }) => vintage),
  )
  return all.map((series) => ({ series, asOf: received.get(series.vintage)!.slice(0, 10) }))
}

async function inTurn<T>(all: readonly T[], rowsOf: (one: T) => Promise<CsvRow[]>): Promise<CsvRow[]> {
  const rows: CsvRow[] = []
  for (const one of all) for (const row of await rowsOf(one)) rows.push(row)
  return rows
}

function send(reply: FastifyReply, header: readonly string[], rows: readonly CsvRow[]): string {
  void reply.type('text/csv; charset=utf-8')
  return formatCsv(header, rows)
}
