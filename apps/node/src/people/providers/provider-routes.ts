import {
  providerOrder,
  providersAnswer,
  providerStartAnswer,
  providerStartOrder,
  type ProviderProblem,
} from '@concert/api'
import { agencySchema } from '@concert/statement'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { callerOf, requireScope } from '../../http/caller.ts'
import { answers, problems } from '../../http/problem.ts'
import { refuseForeignPage } from '../../http/same-origin.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { requireAdministrator } from '../administrator.ts'
import type { PeopledNode } from '../open-people.ts'
import { perMinute } from '../../http/rate-limit.ts'
import { signIn } from '../signed-in.ts'
import { NotAdmitted } from './admit.ts'
import { openErrands } from './errands.ts'
import { redirectUri, signedOutUri } from './provider-client.ts'

const tags = ['people']
const security = [{ session: [] }, { token: [] }]
const schemas = {
  list: {
    tags,
    security,
    summary: 'OpenID Connect providers, without their secrets',
    description: 'All of them to an administrator of the node, their own to an agency’s.',
    querystring: z.object({ agency: agencySchema.optional() }),
    response: answers(providersAnswer, 401, 403),
  },
  put: {
    tags,
    security,
    summary: 'Enter an agency’s provider, or enter it anew',
    description: 'By an administrator of the node, which will connect to the issuer.',
    body: providerOrder,
    response: { 204: z.void(), ...problems(401, 403, 422) },
  },
  remove: {
    tags,
    security,
    summary: 'Remove a provider; whoever signed in by it is signed out',
    params: z.object({ id: z.string() }),
    response: { 204: z.void(), ...problems(401, 403, 404) },
  },
  start: {
    tags,
    summary: 'Go to a provider to sign in',
    params: z.object({ id: z.string() }),
    body: providerStartOrder,
    response: answers(providerStartAnswer, 403, 404, 422, 429, 503),
  },
  callback: {
    tags,
    summary: 'Where a provider sends the browser back to',
    description:
      'Opens a session and goes to the page that was asked for, or back to /workspace/sign-in?problem=… with the reason.',
    response: { 302: z.void().describe('To a page of the workspace'), ...problems(429) },
  },
}
const attemptsPerMinute = 60
const maxProviders = 200

/** Sign-in by an agency's own provider, and how providers are entered. */
export function providerRoutes(app: FastifyInstance, node: PeopledNode): void {
  settingRoutes(app, node)
  visitRoutes(app, node)
}

function settingRoutes(app: FastifyInstance, node: PeopledNode): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  const { providers, sessions } = node.people
  api.get('/api/providers', { schema: schemas.list }, async (request) => {
    const caller = callerOf(request, node)
    const { agency } = request.query
    const all = caller.scope === 'administer' && agency === undefined
    return {
      providers: all ? providers.all() : providers.ofAgency(requireAdministrator(caller, agency)),
      redirectUri: redirectUri(node.sessions.origin()),
      signedOutUri: signedOutUri(node.sessions.origin()),
    }
  })
  api.put('/api/providers', { schema: schemas.put }, async (request, reply) => {
    const caller = callerOf(request, node)
    requireScope(caller, 'administer')
    const { clientSecret, ...provider } = request.body
    if (!node.directory().agencies.has(provider.agency))
      throw new Refusal('unknown', `${provider.agency} is not an agency in the directory`, [
        { place: 'agency', message: 'is not known' },
      ])
    if (providers.all().length >= maxProviders)
      throw new Refusal('too-many', `There are ${maxProviders} providers`)
    await providers.put(provider, clientSecret)
    request.log.info(
      { provider: provider.id, agency: provider.agency, by: caller.author?.id },
      'provider entered',
    )
    return reply.status(204).send()
  })
  api.delete('/api/providers/:id', { schema: schemas.remove }, async (request, reply) => {
    const caller = callerOf(request, node)
    requireScope(caller, 'administer')
    const { id } = request.params
    if (!(await providers.remove(id))) throw new Refusal('not-found', `There is no provider ${id}`)
    await sessions.end(({ provider }) => provider === id)
    request.log.info({ provider: id, by: caller.author?.id }, 'provider removed')
    return reply.status(204).send()
  })
}

function visitRoutes(app: FastifyInstance, node: PeopledNode): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  const errands = openErrands(node)
  const limit = perMinute(attemptsPerMinute, node.people.nowMs)
  api.post('/api/oidc/:id/start', { schema: schemas.start }, async (request, reply) => {
    refuseForeignPage(request, node.sessions.origin())
    limit(request)
    return { url: (await errands.begin(request.params.id, request.body, reply)).href }
  })
  api.get(
    '/api/oidc/callback',
    { exposeHeadRoute: false, schema: schemas.callback },
    async (request, reply) => {
      limit(request)
      void reply.header('cache-control', 'no-store')
      try {
        const { person, provider, to } = await errands.finish(request, reply)
        const { agency, id } = provider
        await signIn(node, request, reply, {
          person: person.id,
          agency,
          only: agency,
          method: 'provider',
          provider: id,
        })
        return reply.redirect(to)
      } catch (error) {
        request.log.info(
          { error: error instanceof Error ? error.message : undefined },
          'no sign-in by a provider',
        )
        return reply.redirect(`/workspace/sign-in?problem=${problemOf(error)}`)
      }
    },
  )
}

function problemOf(error: unknown): ProviderProblem {
  return error instanceof NotAdmitted ? error.problem : 'failed'
}
