import { agencySchema } from '@concert/statement'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { scopes } from '../kernel/access-file.ts'
import type { RunningNode } from '../kernel/open-node.ts'
import { Refusal } from '../kernel/refusal.ts'
import { kernelSays } from '../kernel/rule-texts.ts'
import { toldAt } from '../kernel/told-at.ts'
import { callerOf, requireScope } from './caller.ts'
import { answers, problems } from './problem.ts'
import { httpSays } from './rule-texts.ts'

const grantSchema = z
  .object({
    name: z.string().trim().min(1).max(100),
    scope: z.enum(scopes),
    agency: agencySchema.optional(),
  })
  .refine(
    ({ scope, agency }) => scope === 'administer' || agency !== undefined,
    'a token that reads, drafts or signs is bound to an agency',
  )
const tokenSchema = z.object({ token: z.string().describe('Shown once; keep it like a password') })

const tags = ['access']
const security = [{ token: [] }, { session: [] }]
const redeemSchema = {
  tags,
  summary: 'Redeem the one-time code that the node printed',
  body: z.object({ code: z.string().max(100) }),
  response: { 201: tokenSchema, ...problems(403, 422) },
}
const listSchema = {
  tags,
  summary: 'Tokens of this node, without their secrets',
  security,
  response: answers('{ tokens: [{ name, scope, agency?, created }] }', 401, 403),
}
const grantRouteSchema = {
  tags,
  summary: 'Make a token',
  security,
  body: grantSchema,
  response: { 201: tokenSchema, ...problems(401, 403, 409, 422) },
}
const revokeSchema = {
  tags,
  summary: 'Revoke a token',
  security,
  params: z.object({ name: z.string() }),
  response: { 204: z.void(), ...problems(401, 403, 404) },
}

/** Tokens of this node: the first administrator's by a one-time link, the others by an administrator. */
export function accessRoutes(app: FastifyInstance, node: RunningNode): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  const administer = (request: FastifyRequest): void => requireScope(callerOf(request, node), 'administer')

  api.post('/api/first-administrator', { schema: redeemSchema }, async (request, reply) => {
    const granted = await node.access.redeem(request.body.code)
    if (granted === undefined) throw new Refusal('not-entitled', httpSays.codeSpent)
    void reply.status(201)
    return granted
  })
  api.get('/api/tokens', { schema: listSchema }, async (request) => {
    administer(request)
    return { tokens: node.access.list() }
  })
  api.post('/api/tokens', { schema: grantRouteSchema }, async (request, reply) => {
    administer(request)
    refuseGrant(node, request.body)
    const { name, scope, agency } = request.body
    void reply.status(201)
    return node.access.grant({ name, scope, ...(agency === undefined ? {} : { agency }) })
  })
  api.delete('/api/tokens/:name', { schema: revokeSchema }, async (request, reply) => {
    administer(request)
    const { name } = request.params
    if (!(await node.access.revoke(name))) throw new Refusal('not-found', httpSays.noToken({ name }))
    return reply.status(204).send()
  })
}

function refuseGrant(
  { directory, access }: RunningNode,
  { name, agency }: z.infer<typeof grantSchema>,
): void {
  if (agency !== undefined && !directory().agencies.has(agency))
    throw new Refusal('unknown', kernelSays.notAnAgency({ agency }), [
      toldAt('agency', kernelSays.isNotKnown),
    ])
  if (access.list().some((token) => token.name === name))
    throw new Refusal('conflict', httpSays.tokenNamedSo({ name }), [toldAt('name', httpSays.nameTaken)])
}
