import { template } from '@concert/sources'
import { indicators, observationStatuses, type Instant } from '@concert/statement'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { openAnswerOnce } from '../../http/answer-once.ts'
import { answers } from '../../http/problem.ts'
import { nowAsOf } from '../../kernel/as-of.ts'
import type { NodeParts } from '../../kernel/node-parts.ts'
import { memberships } from '../../kernel/visibility.ts'
import { readBoard } from './board.ts'
import { hoursUntil } from './clocks.ts'
import { entryFiguresRoute } from './entry-figures-route.ts'
import { importRoutes } from './import-routes.ts'
import { readOverview } from './overview.ts'
import { readEvents, readReports, readRequests, type RequestRow, type View } from './queries.ts'
import { seriesRoutes } from './series-routes.ts'
import { readSources } from './sources.ts'
import type { SituationTables } from './tables.ts'
import {
  codesAnswer,
  eventsAnswer,
  overdueAnswer,
  overviewAnswer,
  reportsAnswer,
  requestsAnswer,
} from '@concert/api'
import { viewOf } from '../../http/view-of.ts'

type Node = NodeParts<SituationTables>

const tags = ['situation']
const asOf = z.string().optional().describe('a number of log entries, a date, or an instant')
const overviewQuery = z.object({
  event: z.string(),
  indicators: z.string().default('cases_confirmed_new,deaths_confirmed_new'),
  asOf,
})
const reportsQuery = z.object({
  event: z.string().optional(),
  agency: z.string().optional().describe('one, or several separated by commas'),
  kind: z.enum(['report', 'correction']).optional(),
  before: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
  asOf,
})

export function situationRoutes(app: FastifyInstance, node: Node): void {
  stateRoutes(app, node)
  seriesRoutes(app, node)
  entryFiguresRoute(app, node)
  reportRoutes(app, node)
  dutyRoutes(app, node)
  codeRoutes(app)
  importRoutes(app, node)
}

/** Events, and the situation of all states. */
function stateRoutes(app: FastifyInstance, node: Node): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  const eventsSchema = {
    tags,
    summary: 'Events',
    querystring: z.object({ asOf }),
    response: answers(eventsAnswer, 401, 422),
  }
  api.get('/api/situation/events', { schema: eventsSchema }, async (request) => {
    const events = await readEvents(await viewOf(node, request, request.query.asOf))
    return { events: events.map(({ names, ...event }) => ({ names: JSON.parse(names) as object, ...event })) }
  })
  const summary = 'All states in protocol order: weekly counts, freshness, what is due'
  const overviewSchema = {
    tags,
    summary,
    querystring: overviewQuery,
    response: answers(overviewAnswer, 401, 422),
  }
  const once = openAnswerOnce<Awaited<ReturnType<typeof readOverview>>>()
  api.get('/api/situation/overview', { schema: overviewSchema }, async (request) => {
    const { event, indicators: names, asOf: text } = request.query
    const view = await viewOf(node, request, text)
    const now = nowAsOf(view.asOf, node.clock)
    const key = [...seenBy(view, now), event, names].join('|')
    const states = await once(key, () => readOverview(view, event, names.split(',').slice(0, 6), now))
    return { size: view.asOf.size, now, states, sources: await readSources(view, event) }
  })
}

/** What an answer follows from besides the question: whose eyes, how much of the record, the minute of its clocks. */
function seenBy({ viewer, directory, asOf: { size } }: View, now: Instant): (string | number)[] {
  return [memberships(viewer, directory).join(' '), size, now.slice(0, 16)]
}

function reportRoutes(app: FastifyInstance, node: Node): void {
  const schema = {
    tags,
    summary: 'Reports and corrections, newest first',
    querystring: reportsQuery,
    response: answers(reportsAnswer, 401, 422),
  }
  app.withTypeProvider<ZodTypeProvider>().get('/api/situation/reports', { schema }, async (request) => {
    const { asOf: text, agency, ...filter } = request.query
    const view = await viewOf(node, request, text)
    return { reports: await readReports(view, { ...filter, agencies: agency?.split(',') }) }
  })
}

/** What is due, overdue and asked. */
function dutyRoutes(app: FastifyInstance, node: Node): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  const overdueSchema = {
    tags,
    summary: 'What is due and overdue, by each agency’s declared rhythm',
    querystring: z.object({ event: z.string().optional(), asOf }),
    response: answers(overdueAnswer, 401, 422),
  }
  api.get('/api/situation/overdue', { schema: overdueSchema }, async (request) => {
    const view = await viewOf(node, request, request.query.asOf)
    const now = nowAsOf(view.asOf, node.clock)
    return { now, board: await readBoard(view, request.query.event, now) }
  })
  const requestsSchema = {
    tags,
    summary: 'Verification requests with their 24-hour clocks',
    querystring: z.object({ asOf }),
    response: answers(requestsAnswer, 401, 422),
  }
  api.get('/api/situation/requests', { schema: requestsSchema }, async (request) => {
    const view = await viewOf(node, request, request.query.asOf)
    const now = nowAsOf(view.asOf, node.clock)
    return { now, requests: (await readRequests(view)).map((one) => withClock(one, now)) }
  })
}

function codeRoutes(app: FastifyInstance): void {
  const codesSchema = {
    tags,
    summary: 'The code lists: indicators and observation statuses',
    response: answers(codesAnswer),
  }
  app.get('/api/situation/codes', { schema: codesSchema }, async () => ({ indicators, observationStatuses }))
  const templateSchema = {
    tags,
    summary: 'The empty CSV template',
    produces: ['text/csv'],
    response: answers('CSV: a header and nothing else'),
  }
  app.get('/api/situation/template.csv', { schema: templateSchema }, async (_request, reply) => {
    void reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="concert-template.csv"')
    return template()
  })
}

/** The clock stops at the first reply. */
function withClock(request: RequestRow, now: Instant): RequestRow & { hoursLeft: number | undefined } {
  const answered = request.replies.length > 0
  return { ...request, hoursLeft: answered ? undefined : hoursUntil(request.due as Instant, now) }
}
