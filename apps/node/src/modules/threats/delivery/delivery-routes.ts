import {
  deliveriesAnswer,
  deliverySettingsAnswer,
  mailServerBody,
  webhookAdded,
  webhookBody,
} from '@concert/api'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { callerOf, requireScope } from '../../../http/caller.ts'
import { answers, problems } from '../../../http/problem.ts'
import { viewOf } from '../../../http/view-of.ts'
import type { NodeParts } from '../../../kernel/node-parts.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { toldAt } from '../../../kernel/told-at.ts'
import { findAlert } from '../alert-routes.ts'
import { threatsSay } from '../rule-texts.ts'
import { readShownAlerts } from '../shown-alerts.ts'
import type { ThreatsTables } from '../tables.ts'
import type { DeliveryDesk } from './delivery-desk.ts'
import { oversees, overseerOf, refuseInSample } from '../../../http/overseer.ts'
import { showDeliveries } from './show-deliveries.ts'
import { tryRoutes } from './try-routes.ts'

type Node = NodeParts<ThreatsTables>
type Desk = () => DeliveryDesk

const tags = ['threats']
const security = [{ token: [] }, { session: [] }]

/** Who was reached, how and when; and the addresses, which whoever administers the node enters. */
export function deliveryRoutes(app: FastifyInstance, node: Node, desk: Desk): void {
  const schema = {
    tags,
    security,
    summary: 'Who was sent an alert, by which way, when, and who could not be',
    params: z.object({ id: z.string() }),
    response: answers(deliveriesAnswer, 401, 404),
  }
  const api = app.withTypeProvider<ZodTypeProvider>()
  api.get('/api/threats/alerts/:id/deliveries', { schema }, async (request) => {
    const caller = callerOf(request, node)
    requireScope(caller, 'read')
    const now = node.clock.now()
    const all = await readShownAlerts(await viewOf(node, request, undefined), {}, now)
    const { alert } = findAlert(all, request.params.id)
    return { now, ...showDeliveries(alert, desk(), caller.scope === 'administer') }
  })
  settingsRoutes(app, node, desk)
  webhookRoutes(app, node, desk)
  tryRoutes(app, node, desk)
}

function settingsRoutes(app: FastifyInstance, node: Node, desk: Desk): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  const path = '/api/threats/delivery'
  const listSchema = {
    tags,
    security,
    summary: 'By which mail server and webhooks alerts leave this node, without their secrets',
    description:
      'An agency’s administrators see the webhooks of their agency, and whether there is a mail server.',
    response: answers(deliverySettingsAnswer, 401, 403),
  }
  api.get(path, { schema: listSchema }, async (request) => {
    const overseer = overseerOf(request, node)
    const { smtp, webhooks } = desk().settings
    return {
      hasMailServer: smtp() !== undefined,
      ...(overseer.agency === undefined ? { smtp: smtp() } : {}),
      webhooks: webhooks().filter(({ agency }) => oversees(overseer, agency)),
    }
  })
  const putSchema = {
    tags,
    security,
    summary: 'Enter the mail server',
    description: 'Alerts that stand are then sent to focal points with an address in the directory.',
    body: mailServerBody,
    response: { 204: z.void(), ...problems(401, 403, 422) },
  }
  api.put(`${path}/smtp`, { schema: putSchema }, async (request, reply) => {
    administer(request, node)
    const { password, ...server } = request.body
    await desk().settings.setSmtp(server, password)
    desk().courier.wake()
    return reply.status(204).send()
  })
  const removeSchema = {
    tags,
    security,
    summary: 'Take the mail server away',
    response: { 204: z.void(), ...problems(401, 403) },
  }
  api.delete(`${path}/smtp`, { schema: removeSchema }, async (request, reply) => {
    administer(request, node)
    await desk().settings.setSmtp(undefined)
    return reply.status(204).send()
  })
}

function webhookRoutes(app: FastifyInstance, node: Node, desk: Desk): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  const path = '/api/threats/delivery/webhooks'
  const addSchema = {
    tags,
    security,
    summary: 'Enter a webhook of an agency',
    description: 'Signed as Standard Webhooks has it (HMAC-SHA256). The secret is shown once.',
    body: webhookBody,
    response: { 201: webhookAdded, ...problems(401, 403, 422) },
  }
  api.post(path, { schema: addSchema }, async (request, reply) => {
    administer(request, node)
    const { agency, url } = request.body
    if (!node.directory().agencies.has(agency))
      throw new Refusal('unknown', threatsSay.webhookRefused({ agency }), [
        toldAt('agency', threatsSay.notInDirectory),
      ])
    const { id, secret } = await desk().settings.addWebhook(agency, url)
    desk().courier.wake()
    return reply.status(201).send({ id, secret })
  })
  const removeSchema = {
    tags,
    security,
    summary: 'Take a webhook away',
    params: z.object({ id: z.string() }),
    response: { 204: z.void(), ...problems(401, 403, 404) },
  }
  api.delete(`${path}/:id`, { schema: removeSchema }, async (request, reply) => {
    administer(request, node)
    if (!(await desk().settings.removeWebhook(request.params.id)))
      throw new Refusal('not-found', threatsSay.noWebhook)
    return reply.status(204).send()
  })
}

function administer(request: FastifyRequest, node: Node): void {
  requireScope(callerOf(request, node), 'administer')
  refuseInSample(request, node)
}
