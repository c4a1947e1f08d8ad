import { deliveryTried, emailTryOrder } from '@concert/api'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { answers } from '../../../http/problem.ts'
import { resolveAsOf } from '../../../kernel/as-of.ts'
import type { NodeParts } from '../../../kernel/node-parts.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { readDirectory } from '../../directory/queries.ts'
import { threatsSay } from '../rule-texts.ts'
import type { ThreatsTables } from '../tables.ts'
import type { DeliveryDesk } from './delivery-desk.ts'
import { oversees, overseerOf, refuseInSample } from '../../../http/overseer.ts'
import { tryEmail, tryWebhook } from './try-delivery.ts'

const tags = ['threats']
const security = [{ token: [] }, { session: [] }]
const path = '/api/threats/delivery'

/** Tries a way by which alerts leave: only addresses that were entered, or that stand in the directory. */
export function tryRoutes(
  app: FastifyInstance,
  node: NodeParts<ThreatsTables>,
  desk: () => DeliveryDesk,
): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  const webhookSchema = {
    tags,
    security,
    summary: 'Call a webhook with a test that is no alert',
    params: z.object({ id: z.string() }),
    response: answers(deliveryTried, 401, 403, 404),
  }
  api.post(`${path}/webhooks/:id/test`, { schema: webhookSchema }, async (request) => {
    const overseer = overseerOf(request, node)
    refuseInSample(request, node)
    const { settings } = desk()
    const webhook = settings.webhooks().find(({ id }) => id === request.params.id)
    if (webhook === undefined || !oversees(overseer, webhook.agency))
      throw new Refusal('not-found', threatsSay.noWebhook)
    return tryWebhook(webhook, { node, settings })
  })
  const emailSchema = {
    tags,
    security,
    summary: 'Send the focal point of an agency an e-mail that is no alert',
    body: emailTryOrder,
    response: answers(deliveryTried, 401, 403, 404, 409, 422),
  }
  api.post(`${path}/smtp/test`, { schema: emailSchema }, async (request) => {
    const overseer = overseerOf(request, node)
    refuseInSample(request, node)
    const { agency, state } = request.body
    const { focalPoints } = await readDirectory(node.db, await resolveAsOf(undefined, node.db))
    const office = focalPoints.find((one) => one.agency === agency && one.state === state)
    if (office?.email == null || !oversees(overseer, agency))
      throw new Refusal('not-found', threatsSay.noOffice)
    const { delivered, failure } = await tryEmail(office.email, { node, settings: desk().settings })
    // What the mail server says is for whoever runs it.
    return overseer.agency === undefined && failure !== undefined ? { delivered, failure } : { delivered }
  })
}
