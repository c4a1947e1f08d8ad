import { subscriptionsAnswer, subscriptionWebhookAdded, subscriptionWebhookBody } from '@concert/api'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { callerOf, requireScope } from '../../http/caller.ts'
import { answers, problems } from '../../http/problem.ts'
import type { RunningNode } from '../../kernel/open-node.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { webhookName } from './open-subscription-courier.ts'
import type { SubscriptionDesk } from './subscription-desk.ts'

const tags = ['briefings']
const security = [{ token: [] }, { session: [] }]
const path = '/api/subscriptions'

/** For whoever administers the node: how many are subscribed, never who; and the webhooks, which have this machine call addresses. */
export function subscriptionRoutes(
  app: FastifyInstance,
  node: RunningNode,
  desk: () => SubscriptionDesk,
): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  const showSchema = {
    tags,
    security,
    summary: 'How many are told of new briefings, and the webhooks that are called',
    response: answers(subscriptionsAnswer, 401, 403),
  }
  api.get(path, { schema: showSchema }, async (request) => {
    administer(request, node)
    return showSubscriptions(desk())
  })
  const addSchema = {
    tags,
    security,
    summary: 'Enter a webhook that is called with each new briefing',
    description: 'Signed as Standard Webhooks has it (HMAC-SHA256). The secret is shown once.',
    body: subscriptionWebhookBody,
    response: { 201: subscriptionWebhookAdded, ...problems(401, 403, 422) },
  }
  api.post(`${path}/webhooks`, { schema: addSchema }, async (request, reply) => {
    administer(request, node)
    const id = randomBytes(16).toString('hex')
    const secret = `whsec_${randomBytes(32).toString('base64')}`
    const address = request.body.url
    await desk().files.put({
      id,
      channel: 'webhook',
      address,
      language: 'en',
      upTo: node.position(),
      sealedSecret: node.keystore.seal(webhookName({ id, address }), secret),
    })
    return reply.status(201).send({ id, secret })
  })
  const removeSchema = {
    tags,
    security,
    summary: 'Take a webhook away',
    params: z.object({ id: z.string() }),
    response: { 204: z.void(), ...problems(401, 403, 404) },
  }
  api.delete(`${path}/webhooks/:id`, { schema: removeSchema }, async (request, reply) => {
    administer(request, node)
    const { files } = desk()
    if (files.find(request.params.id)?.channel !== 'webhook')
      throw new Refusal('not-found', 'There is no such webhook')
    await files.remove(request.params.id)
    return reply.status(204).send()
  })
}

function showSubscriptions({ files }: SubscriptionDesk): z.infer<typeof subscriptionsAnswer> {
  const all = files.all()
  const emails = all.filter((one) => one.channel === 'e-mail')
  const confirmed = emails.filter(({ status }) => status === 'confirmed').length
  return {
    emails: { confirmed, asked: emails.length - confirmed },
    webhooks: all.flatMap((one) => (one.channel === 'webhook' ? [{ id: one.id, url: one.address }] : [])),
  }
}

/** In a sample anyone steps into every office: nobody there has this machine call addresses of the network. */
function administer(request: FastifyRequest, node: RunningNode): void {
  const caller = callerOf(request, node)
  requireScope(caller, 'administer')
  if (node.mode === 'sample' && caller.session !== undefined)
    throw new Refusal('not-entitled', 'In a sample addresses are entered by its operator alone, with a token')
}
