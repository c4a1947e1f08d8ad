import {
  invitationAnswer,
  invitationOrder,
  invitationsAnswer,
  invitationToken,
  invitedAnswer,
  sessionAnswer,
} from '@concert/api'
import { agencySchema, type AgencyId } from '@concert/statement'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { callerOf } from '../../http/caller.ts'
import { answers, problems } from '../../http/problem.ts'
import { refuseForeignPage } from '../../http/same-origin.ts'
import type { Caller } from '../../kernel/caller.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { kernelSays } from '../../kernel/rule-texts.ts'
import { toldAt } from '../../kernel/told-at.ts'
import { requireAdministrator } from '../administrator.ts'
import type { PeopledNode } from '../open-people.ts'
import { allRoles, type Person } from '../person.ts'
import { perMinute } from '../../http/rate-limit.ts'
import { sessionAnswerOf } from '../session-answer.ts'
import { signedIn } from '../signed-in.ts'
import type { Invitation } from './open-invitations.ts'
import { peopleSay } from '../rule-texts.ts'

const tags = ['people']
const security = [{ session: [] }, { token: [] }]
const querystring = z.object({ agency: agencySchema.optional() })
const schemas = {
  list: {
    tags,
    security,
    summary: 'Invitations of an agency, the newest first',
    querystring,
    response: answers(invitationsAnswer, 401, 403),
  },
  invite: {
    tags,
    security,
    summary: 'Invite a person',
    description:
      'Answers a link that is good once and for seven days, shown this once; hand it over by a way on which you know who gets it. An administrator of the node invites for any agency.',
    body: invitationOrder,
    response: { 201: invitedAnswer, ...problems(401, 403, 422, 429) },
  },
  revoke: {
    tags,
    security,
    summary: 'Revoke an open invitation',
    querystring,
    params: z.object({ id: z.string() }),
    response: { 204: z.void(), ...problems(401, 403, 404) },
  },
  read: {
    tags,
    summary: 'What an invitation is for, to whoever holds it',
    body: invitationToken,
    response: answers(invitationAnswer, 403, 422, 429),
  },
  accept: {
    tags,
    security: [{ session: [] }],
    summary: 'Accept an invitation as the person who is signed in',
    description: 'Adds its agency to one’s own, and the session acts for that agency where it may.',
    body: invitationToken,
    response: answers(sessionAnswer, 401, 403, 409, 422, 429),
  },
}
const attemptsPerMinute = 60

/** How persons come to an agency: by a link that its administrator makes. */
export function invitationRoutes(app: FastifyInstance, node: PeopledNode): void {
  administratorRoutes(app, node)
  inviteeRoutes(app, node)
}

function administratorRoutes(app: FastifyInstance, node: PeopledNode): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  const { invitations, address } = node.people
  api.get('/api/invitations', { schema: schemas.list }, async (request) => {
    const agency = invitingFor(node, callerOf(request, node), request.query.agency)
    return {
      invitations: invitations
        .ofAgency(agency)
        .map((one) => shown(node, one))
        .reverse(),
    }
  })
  api.post('/api/invitations', { schema: schemas.invite }, async (request, reply) => {
    const caller = callerOf(request, node)
    const { roles, label } = request.body
    const agency = invitingFor(node, caller, request.body.agency)
    const by = caller.author!.name
    const { token, invitation } = await invitations.invite({
      agency,
      roles,
      by,
      ...(label === undefined ? {} : { label }),
    })
    request.log.info({ agency, roles, by: caller.author!.id }, 'invited')
    void reply.status(201)
    const link = new URL(`/workspace/invitation#invitation=${token}`, address.url()).href
    return { ...shown(node, invitation), token, link }
  })
  api.delete('/api/invitations/:id', { schema: schemas.revoke }, async (request, reply) => {
    const agency = invitingFor(node, callerOf(request, node), request.query.agency)
    if (!(await invitations.revoke(agency, request.params.id)))
      throw new Refusal('not-found', peopleSay.noInvitation({ agency, id: request.params.id }))
    return reply.status(204).send()
  })
}

function inviteeRoutes(app: FastifyInstance, node: PeopledNode): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  const { invitations, persons, sessions, providers, nowMs } = node.people
  const limit = perMinute(attemptsPerMinute, nowMs)
  const guard = (request: FastifyRequest): void => {
    refuseForeignPage(request, node.sessions.origin())
    limit(request)
  }
  api.post('/api/invitations/read', { schema: schemas.read }, async (request) => {
    guard(request)
    const { agency, roles, label, expires } = invitations.read(request.body.token)
    const names = node.directory().agencies.get(agency)?.names ?? {}
    return {
      agency,
      names,
      expires,
      roles: [...allRoles(roles)],
      providers: providers.ofAgency(agency).map(({ id, names }) => ({ id, names })),
      ...(label === undefined ? {} : { label }),
    }
  })
  api.post('/api/invitations/accept', { schema: schemas.accept }, async (request) => {
    guard(request)
    const { person, session } = signedIn(request, node)
    if (person.names !== undefined) throw new Refusal('conflict', peopleSay.officeTakesNoInvitation)
    const invitation = await invitations.use(request.body.token, person.id)
    const { agency } = invitation
    await persons.change(person.id, (one) => withMembership(one, invitation))
    if (session.only === undefined) await sessions.actFor(session.id, agency)
    const now = signedIn(request, node)
    return sessionAnswerOf(node, request, now.caller, now.session)
  })
}

/** The agency for which the caller may invite: its own, or any where it administers the node. Throws Refusal. */
function invitingFor({ directory }: PeopledNode, caller: Caller, named: AgencyId | undefined): AgencyId {
  const agency =
    caller.scope === 'administer' && named !== undefined ? named : requireAdministrator(caller, named)
  if (directory().agencies.has(agency)) return agency
  throw new Refusal('unknown', kernelSays.notAnAgency({ agency }), [toldAt('agency', kernelSays.isNotKnown)])
}

function shown({ people }: PeopledNode, invitation: Invitation) {
  const { id, agency, roles, label, created, by, expires } = invitation
  const status = people.invitations.statusOf(invitation)
  return {
    id,
    agency,
    roles: [...allRoles(roles)],
    created,
    by,
    expires,
    status,
    ...(label === undefined ? {} : { label }),
  }
}

/** What one may do already stays. */
function withMembership(person: Person, { agency, roles, label }: Invitation): Person {
  const known = person.memberships.find((one) => one.agency === agency)
  const others = person.memberships.filter((one) => one.agency !== agency)
  const both = [...allRoles([...(known?.roles ?? []), ...roles])]
  const named = label ?? known?.label
  return {
    ...person,
    memberships: [...others, { agency, roles: both, ...(named === undefined ? {} : { label: named }) }],
  }
}
