import {
  analysedSeriesAnswer,
  curveAnswer,
  forecastAnswer,
  growthAnswer,
  nowcastAnswer,
  reproductionAnswer,
} from '@concert/api'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { z } from 'zod'
import { answers } from '../../../http/problem.ts'
import { viewOf } from '../../../http/view-of.ts'
import type { NodeParts } from '../../../kernel/node-parts.ts'
import type { View } from '../queries.ts'
import type { Analysts } from '../signals/open-analysts.ts'
import { readFigureRows } from '../signals/read-to-assess.ts'
import type { ThreatsTables } from '../tables.ts'
import { exportRoutes } from './export-routes.ts'
import { readAnalysedOne, readAnalysedSeries, type AnalysedSeries } from './read-analysed.ts'
import { receivedAt } from './received-at.ts'
import { openRunAnalysis } from './run-analysis.ts'
import { analysisTags, oneSeries, seriesFilter } from './series-query.ts'
import { vintagesOf } from './vintages-by-time.ts'

const described = {
  reproduction: {
    summary: 'The reproduction number by the agreed serial interval',
    shape: reproductionAnswer,
  },
  growth: { summary: 'Growth per day, and the time to double or halve', shape: growthAnswer },
  nowcast: {
    summary: 'What the latest figures will be once they have settled, and how such nowcasts did',
    shape: nowcastAnswer,
  },
  forecast: {
    summary: 'Weekly totals one to four weeks ahead, and how such forecasts did',
    shape: forecastAnswer,
  },
} as const

const listSchema = {
  tags: analysisTags,
  summary: 'Series that can be analysed, with the numbers by which they are asked for',
  querystring: seriesFilter,
  response: answers(analysedSeriesAnswer, 401, 413, 422),
}

/** What follows from one series as of a vintage: its curve with thresholds, growth, reproduction, nowcast, forecast. */
export function analysisRoutes(
  app: FastifyInstance,
  node: NodeParts<ThreatsTables>,
  analysts: () => Analysts,
): void {
  const run = openRunAnalysis(node.db, analysts)
  const api = app.withTypeProvider<ZodTypeProvider>()
  const ask = async (request: FastifyRequest) => {
    const { series } = request.params as z.infer<(typeof oneSeries)['params']>
    const view = await viewOf(node, request, (request.query as { asOf?: string }).asOf)
    return { view, series: await readAnalysedOne(view, series) }
  }
  api.get('/api/threats/series', { schema: listSchema }, async (request) => {
    const { asOf: text, ...filter } = request.query
    const view = await viewOf(node, request, text)
    const series = await readAnalysedSeries(view, filter)
    return { size: view.asOf.size, series: series.map(identityOf) }
  })
  api.get(
    '/api/threats/series/:series/curve',
    {
      schema: schemaOf(
        'The curve as it was known, with the thresholds of every agreed algorithm, and its vintages',
        curveAnswer,
      ),
    },
    async (request) => {
      const { view, series } = await ask(request)
      return {
        ...headOf(view, series),
        ...(await run(series, 'curve')),
        vintages: await readVintages(view, series),
      }
    },
  )
  for (const what of ['reproduction', 'growth', 'nowcast', 'forecast'] as const)
    api.get(
      `/api/threats/series/:series/${what}`,
      { schema: schemaOf(described[what].summary, described[what].shape) },
      async (request) => {
        const { view, series } = await ask(request)
        return { ...headOf(view, series), ...(await run(series, what)) }
      },
    )
  exportRoutes(app, node, run)
}

function schemaOf(summary: string, shape: z.ZodType) {
  return { tags: analysisTags, summary, ...oneSeries, response: answers(shape, 401, 404, 413, 422, 503) }
}

function headOf({ asOf: { size } }: View, series: AnalysedSeries) {
  return { size, ...identityOf(series), vintage: series.vintage }
}

function identityOf({ id, agency, vintage: _, ...identity }: AnalysedSeries) {
  return { series: id, owner: agency, ...identity }
}

/** Every vintage of the series with its instant: what a slider goes through. */
async function readVintages({ db }: View, { id, vintage }: AnalysedSeries) {
  const rows = (await readFigureRows(db, [id], vintage)).get(id) ?? []
  const vintages = vintagesOf(rows, vintage)
  const received = await receivedAt(db, vintages)
  return vintages.map((one) => ({ vintage: one, received: received.get(one)! }))
}
