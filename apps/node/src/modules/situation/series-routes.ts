import { dayNumber, firstDay, indicatorSchema, placeSchema, stateSchema } from '@concert/statement'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { answers } from '../../http/problem.ts'
import type { NodeParts } from '../../kernel/node-parts.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { toldAt } from '../../kernel/told-at.ts'
import { addDerived, derivations } from './add-derived.ts'
import { readCatalogue } from './catalogue.ts'
import { readNewestCorrections } from './corrections.ts'
import { answerBounds, readSeries, readVintages } from './queries.ts'
import { formatSeriesCsv } from './series-csv.ts'
import { situationSay } from './rule-texts.ts'
import type { SituationTables } from './tables.ts'
import { readSources } from './sources.ts'
import { catalogueAnswer, correctionsAnswer, seriesAnswer, vintagesAnswer } from '@concert/api'
import { viewOf } from '../../http/view-of.ts'

const tags = ['situation']
const asOf = z.string().optional().describe('a number of log entries, a date, or an instant')
const day = z.string().refine((text) => dayNumber(text) !== undefined, 'must be a date, as 2020-04-29')
const seriesQuery = z.object({
  event: z.string().optional(),
  place: placeSchema.optional(),
  state: stateSchema.optional(),
  indicator: indicatorSchema.optional(),
  agency: z.string().optional(),
  dataset: z.string().optional().describe('of compiled figures; empty for what an agency says itself'),
  frequency: z.enum(['day', 'week']).optional(),
  from: day.optional(),
  to: day.optional(),
  derived: z.enum(derivations).optional().describe('adds a figure that is computed, never stated'),
  asOf,
})
const vintagesQuery = seriesQuery
  .pick({ event: true, place: true, indicator: true, agency: true, asOf: true })
  .required({ event: true, place: true, indicator: true })
  .extend({ period: z.string() })

const catalogueQuery = seriesQuery.omit({ from: true, to: true, derived: true }).required({ event: true })
const correctionsQuery = catalogueQuery.extend({
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
})

const seriesSchema = {
  tags,
  summary: 'Figures as of then',
  description:
    'One series per agency, data set, place, indicator, stratum, frequency and audience. Each point names the entry that brought it.',
  querystring: seriesQuery,
  response: answers(seriesAnswer, 401, 413, 422),
}
const csvSchema = {
  tags,
  summary: 'The same as CSV, one observation a row',
  querystring: seriesQuery,
  produces: ['text/csv'],
  response: answers('CSV with a header; an empty value is a gap that the status names', 401, 413, 422),
}
const vintagesSchema = {
  tags,
  summary: 'Every vintage of one figure, with the reason of each correction',
  querystring: vintagesQuery,
  response: answers(vintagesAnswer, 401, 422),
}

const catalogueSchema = {
  tags,
  summary: 'What series there are, from when to when, and the publications that figures were taken from',
  querystring: catalogueQuery,
  response: answers(catalogueAnswer, 401, 413, 422),
}
const correctionsSchema = {
  tags,
  summary: 'Restated figures, newest first, and the entries that restated them with their reasons',
  querystring: correctionsQuery,
  response: answers(correctionsAnswer, 401, 413, 422),
}

/** Figures: series as JSON and CSV, every vintage of one of them, what there is, and what was restated. */
export function seriesRoutes(app: FastifyInstance, node: NodeParts<SituationTables>): void {
  figureRoutes(app, node)
  const api = app.withTypeProvider<ZodTypeProvider>()
  api.get('/api/situation/catalogue', { schema: catalogueSchema }, async (request) => {
    const { asOf: text, ...filter } = request.query
    const view = await viewOf(node, request, text)
    const sources = await readSources(view, filter.event)
    return { size: view.asOf.size, series: await readCatalogue(view, filter), sources }
  })
  api.get('/api/situation/corrections', { schema: correctionsSchema }, async (request) => {
    const { asOf: text, limit, ...filter } = request.query
    const view = await viewOf(node, request, text)
    return { size: view.asOf.size, ...(await readNewestCorrections(view, filter, limit)) }
  })
}

function figureRoutes(app: FastifyInstance, node: NodeParts<SituationTables>): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  api.get('/api/situation/series', { schema: seriesSchema }, (request) =>
    seriesOf(node, request, request.query),
  )
  api.get('/api/situation/series.csv', { schema: csvSchema }, async (request, reply) => {
    const { series } = await seriesOf(node, request, request.query)
    void reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="series.csv"')
    return formatSeriesCsv(series)
  })
  api.get('/api/situation/vintages', { schema: vintagesSchema }, async (request) => {
    const { asOf: text, period, ...filter } = request.query
    const view = await viewOf(node, request, text)
    const frequency = period.includes('W') ? 'week' : 'day'
    return { vintages: await readVintages(view, { ...filter, frequency, day: dayOf(period) }) }
  })
}

async function seriesOf(
  node: NodeParts<SituationTables>,
  request: FastifyRequest,
  query: z.infer<typeof seriesQuery>,
) {
  const { asOf: text, from, to, derived, ...filter } = query
  const view = await viewOf(node, request, text)
  const { size } = view.asOf
  const span = { from: optionalDay(from), to: optionalDay(to) }
  if (derived === undefined)
    return { size, series: await readSeries(view, { ...filter, ...span }, answerBounds) }
  // A total and a rate are computed from days that were not asked for, too.
  const whole = await addDerived(view, await readSeries(view, filter, answerBounds), derived)
  return { size, series: whole.map((one) => within(one, span)).filter(({ points }) => points.length > 0) }
}

type Span = { readonly from: number | undefined; readonly to: number | undefined }

function within<T extends Awaited<ReturnType<typeof addDerived>>[number]>(
  one: T,
  { from = -Infinity, to = Infinity }: Span,
): T {
  const isAsked = ({ period }: { readonly period: string }): boolean => {
    const first = firstDay(period)!
    return first >= from && first <= to
  }
  const { points, derived } = one
  return {
    ...one,
    points: points.filter(isAsked),
    ...(derived === undefined ? {} : { derived: derived.filter(isAsked) }),
  }
}

function optionalDay(date: string | undefined): number | undefined {
  return date === undefined ? undefined : dayNumber(date)
}

function dayOf(period: string): number {
  const first = firstDay(period)
  if (first !== undefined) return first
  throw new Refusal('malformed', situationSay.notPeriodRefused({ period }), [
    toldAt('period', situationSay.notPeriod),
  ])
}
