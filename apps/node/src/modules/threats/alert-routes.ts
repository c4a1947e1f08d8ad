import { alertAnswer, alertsAnswer } from '@concert/api'
import { alertStatuses, eventIdSchema } from '@concert/statement'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { answers } from '../../http/problem.ts'
import { viewOf } from '../../http/view-of.ts'
import { nowAsOf } from '../../kernel/as-of.ts'
import type { NodeParts } from '../../kernel/node-parts.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { answerAndFile } from '../../http/answer-and-file.ts'
import { threatsSay } from './rule-texts.ts'
import { alertsRows, alertsTable } from './answer-tables.ts'
import { asOf } from './assessment-routes.ts'
import { capOf } from './cap-of.ts'
import { formatCap } from './format-cap.ts'
import { readShownAlerts, type ShownAlert } from './shown-alerts.ts'
import type { ThreatsTables } from './tables.ts'

type Node = NodeParts<ThreatsTables>

const tags = ['threats']
const params = z.object({ id: z.string().describe('the alert’s statement id') })

const status = z
  .enum(alertStatuses)
  .optional()
  .describe('actual in a real record and exercise in that of an exercise or a sample, unless asked otherwise')

const alertsQuery = z.object({ event: eventIdSchema.optional(), status, asOf })

/** Alerts, who has acknowledged them, and each as a CAP 1.2 message. */
export function alertRoutes(app: FastifyInstance, node: Node): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  const alertsSchema = {
    tags,
    summary: 'Alerts, newest first, with who was asked and who has acknowledged',
    description: 'Real alerts, exercises and tests are never in one answer.',
    querystring: alertsQuery,
    response: answers(alertsAnswer, 401, 422),
  }
  const alertsOf = async (request: FastifyRequest, asked: z.infer<typeof alertsQuery>) => {
    const { asOf: text, event, status: wanted = ownStatus(node) } = asked
    const { view, now } = await lookAt(node, request, text)
    const alerts = (await readShownAlerts(view, { event }, now)).filter((one) => one.status === wanted)
    return { size: view.asOf.size, now, alerts: alerts.toReversed().map(toAnswer) }
  }
  answerAndFile(app, '/api/threats/alerts', alertsSchema, alertsOf, { table: alertsTable, rows: alertsRows })
  const alertSchema = {
    tags,
    summary: 'One alert',
    params,
    querystring: z.object({ asOf }),
    response: answers(alertAnswer, 401, 404, 422),
  }
  api.get('/api/threats/alerts/:id', { schema: alertSchema }, async (request) => {
    const { view, now } = await lookAt(node, request, request.query.asOf)
    const { alert } = findAlert(await readShownAlerts(view, {}, now), request.params.id)
    return { size: view.asOf.size, now, alert: toAnswer(alert) }
  })
  capRoute(app, node)
}

function capRoute(app: FastifyInstance, node: Node): void {
  const schema = {
    tags,
    summary: 'One alert as a message of the Common Alerting Protocol, CAP 1.2',
    params,
    produces: ['application/cap+xml'],
    response: answers('CAP 1.2: an info block a language', 401, 404),
  }
  app
    .withTypeProvider<ZodTypeProvider>()
    .get('/api/threats/alerts/:id/cap.xml', { schema }, async (request, reply) => {
      const { view, now } = await lookAt(node, request, undefined)
      const { alert, all } = findAlert(await readShownAlerts(view, {}, now), request.params.id)
      void reply.type('application/cap+xml; charset=utf-8')
      return formatCap(capOf(alert, all, node.record.origin))
    })
}

/** What alerts in this record are: real, unless it is one of an exercise or a sample. */
function ownStatus({ mode }: Node): (typeof alertStatuses)[number] {
  return mode === 'live' ? 'actual' : 'exercise'
}

async function lookAt(node: Node, request: FastifyRequest, text: string | undefined) {
  const view = await viewOf(node, request, text)
  return { view, now: nowAsOf(view.asOf, node.clock) }
}

/** An alert that is sealed from the caller is answered as one that there is not. Throws Refusal. */
export function findAlert(
  all: readonly ShownAlert[],
  id: string,
): { readonly alert: ShownAlert; readonly all: readonly ShownAlert[] } {
  const alert = all.find((one) => one.id === id)
  if (alert === undefined) throw new Refusal('not-found', threatsSay.noAlert({ id: id.slice(0, 64) }))
  return { alert, all }
}

function toAnswer({ states, until: _, ...alert }: ShownAlert): object {
  return {
    ...alert,
    states: states.map(({ asked, next: _next, ...state }) => ({
      ...state,
      asked: asked.map(({ focalPoint: { email: _email, ...focalPoint }, ...step }) => ({
        ...focalPoint,
        ...step,
      })),
    })),
  }
}
