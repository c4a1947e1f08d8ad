import {
  dayNumber,
  firstDay,
  indicators,
  indicatorSchema,
  observationStatuses,
  placeSchema,
  stateSchema,
} from '@concert/statement'
import { template } from '@concert/sources'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { callerOf } from '../../http/caller.ts'
import { resolveAsOf } from '../../kernel/as-of.ts'
import type { NodeParts } from '../../kernel/node-parts.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { readBoard } from './board.ts'
import { hoursUntil } from './clocks.ts'
import { addDerived, derivations } from './add-derived.ts'
import { formatSeriesCsv } from './series-csv.ts'
import { importRoutes } from './import-routes.ts'
import { readOverview } from './overview.ts'
import { readEvents, readReports, readRequests, readSeries, readVintages, type View } from './queries.ts'
import type { SituationTables } from './tables.ts'

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

export function situationRoutes(app: FastifyInstance, node: NodeParts<SituationTables>): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  const view = async (request: FastifyRequest, text: string | undefined): Promise<View> => ({
    db: node.db,
    directory: node.directory(),
    viewer: callerOf(request, node.access).viewer,
    asOf: await resolveAsOf(text, node.db),
  })
  const answer = async (request: FastifyRequest, query: z.infer<typeof seriesQuery>) => {
    const { asOf: text, from, to, derived, ...filter } = query
    const seen = await view(request, text)
    const series = await readSeries(seen, {
      ...filter,
      from: from === undefined ? undefined : dayNumber(from),
      to: to === undefined ? undefined : dayNumber(to),
    })
    return {
      size: seen.asOf.size,
      series: derived === undefined ? series : await addDerived(seen, series, derived),
    }
  }

  api.get(
    '/api/situation/events',
    { schema: { tags, summary: 'Events', querystring: z.object({ asOf }) } },
    async (request) => ({
      events: (await readEvents(await view(request, request.query.asOf))).map((event) => ({
        ...event,
        names: JSON.parse(event.names) as object,
      })),
    }),
  )

  api.get(
    '/api/situation/overview',
    {
      schema: {
        tags,
        summary: 'All states in protocol order: weekly counts, freshness, what is due',
        querystring: z.object({
          event: z.string(),
          indicators: z.string().default('cases_confirmed_new,deaths_confirmed_new'),
          asOf,
        }),
      },
    },
    async (request) => {
      const { event, indicators: names, asOf: text } = request.query
      const seen = await view(request, text)
      return {
        size: seen.asOf.size,
        states: await readOverview(
          seen,
          event,
          names.split(',').slice(0, 6),
          seen.asOf.instant ?? node.clock.now(),
        ),
      }
    },
  )

  api.get(
    '/api/situation/series',
    {
      schema: {
        tags,
        summary: 'Figures as of then',
        description:
          'One series per agency, place, indicator, stratum, frequency and audience. Each point names the entry that brought it.',
        querystring: seriesQuery,
      },
    },
    async (request) => answer(request, request.query),
  )

  api.get(
    '/api/situation/series.csv',
    {
      schema: {
        tags,
        summary: 'The same as CSV, one observation a row',
        querystring: seriesQuery,
        produces: ['text/csv'],
      },
    },
    async (request, reply) => {
      const { series } = await answer(request, request.query)
      void reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="series.csv"')
      return formatSeriesCsv(series)
    },
  )

  api.get(
    '/api/situation/vintages',
    {
      schema: {
        tags,
        summary: 'Every vintage of one figure, with the reason of each correction',
        querystring: seriesQuery
          .pick({ event: true, place: true, indicator: true, agency: true, asOf: true })
          .required({ event: true, place: true, indicator: true })
          .extend({ period: z.string() }),
      },
    },
    async (request) => {
      const { asOf: text, period, ...filter } = request.query
      const first = firstDay(period)
      if (first === undefined)
        throw new Refusal('malformed', `Cannot read period: "${period}" is neither a date nor an ISO week`, [
          { place: 'period', message: 'is not a period' },
        ])
      return {
        vintages: await readVintages(await view(request, text), {
          ...filter,
          day: first,
          frequency: period.includes('W') ? 'week' : 'day',
        }),
      }
    },
  )

  api.get(
    '/api/situation/reports',
    {
      schema: {
        tags,
        summary: 'Reports and corrections, newest first',
        querystring: z.object({
          event: z.string().optional(),
          agency: z.string().optional(),
          kind: z.enum(['report', 'correction']).optional(),
          before: z.coerce.number().int().min(0).optional(),
          limit: z.coerce.number().int().min(1).max(500).default(50),
          asOf,
        }),
      },
    },
    async (request) => {
      const { asOf: text, ...filter } = request.query
      return { reports: await readReports(await view(request, text), filter) }
    },
  )

  api.get(
    '/api/situation/overdue',
    {
      schema: {
        tags,
        summary: 'What is due and overdue, by each agency’s declared rhythm',
        querystring: z.object({ event: z.string().optional(), asOf }),
      },
    },
    async (request) => {
      const seen = await view(request, request.query.asOf)
      const now = seen.asOf.instant ?? node.clock.now()
      return { now, board: await readBoard(seen, request.query.event, now) }
    },
  )

  api.get(
    '/api/situation/requests',
    {
      schema: {
        tags,
        summary: 'Verification requests with their 24-hour clocks',
        querystring: z.object({ asOf }),
      },
    },
    async (request) => {
      const seen = await view(request, request.query.asOf)
      const now = seen.asOf.instant ?? node.clock.now()
      const requests = (await readRequests(seen)).map((one) => ({
        ...one,
        hoursLeft: one.replies.length > 0 ? undefined : hoursUntil(one.due as typeof now, now),
      }))
      return { now, requests }
    },
  )

  api.get(
    '/api/situation/codes',
    { schema: { tags, summary: 'The code lists: indicators and observation statuses' } },
    async () => ({ indicators, observationStatuses }),
  )

  api.get(
    '/api/situation/template.csv',
    { schema: { tags, summary: 'The empty CSV template', produces: ['text/csv'] } },
    async (_request, reply) => {
      void reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="concert-template.csv"')
      return template()
    },
  )

  importRoutes(app, node)
}
