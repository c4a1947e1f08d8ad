import { peopleAnswer, rolesOrder, type PeopleAnswer } from '@concert/api'
import { agencySchema, type AgencyId } from '@concert/statement'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { authorFor, callerOf, requireScope } from '../http/caller.ts'
import { answers, problems } from '../http/problem.ts'
import type { Caller } from '../kernel/caller.ts'
import { Refusal } from '../kernel/refusal.ts'
import { requireAdministrator } from './administrator.ts'
import type { People, PeopledNode } from './open-people.ts'
import { allRoles, rolesAt, type Membership, type Person } from './person.ts'
import { shownPerson } from './session-answer.ts'
import { peopleSay } from './rule-texts.ts'

const tags = ['people']
const security = [{ session: [] }, { token: [] }]
const querystring = z.object({
  agency: agencySchema
    .optional()
    .describe('for a token that administers the node; the caller’s own when absent'),
})
const listSchema = {
  tags,
  security,
  summary: 'Persons of one’s own agency',
  description:
    'Of other agencies nobody is named: their offices are in the directory. An administrator of the node sees how many there are.',
  querystring,
  response: answers(peopleAnswer, 401, 403, 422),
}
const params = z.object({ id: z.string() })
const rolesSchema = {
  tags,
  security,
  summary: 'Change what a person may do for the agency',
  description: 'Who loses a role is signed out at once.',
  querystring,
  params,
  body: rolesOrder,
  response: { 204: z.void(), ...problems(401, 403, 404, 409, 422) },
}
const withdrawSchema = {
  tags,
  security,
  summary: 'Take a person out of the agency',
  description: 'The person is signed out at once, and forgotten when no other agency is left.',
  querystring,
  params,
  response: { 204: z.void(), ...problems(401, 403, 404, 409) },
}

/** Who works for an agency, on a need to know, and what an administrator of it changes. */
export function personRoutes(app: FastifyInstance, node: PeopledNode): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  const { persons, sessions } = node.people
  api.get('/api/people', { schema: listSchema }, async (request) => {
    const caller = callerOf(request, node)
    requireScope(caller, 'read')
    const { agency: named } = request.query
    const agency = named === undefined && caller.agency === undefined ? undefined : authorFor(caller, named)
    return peopleOf(node.people, caller, agency)
  })
  api.patch('/api/people/:id', { schema: rolesSchema }, async (request, reply) => {
    const caller = callerOf(request, node)
    const agency = requireAdministrator(caller, request.query.agency)
    const person = personOf(node.people, agency, request.params.id)
    const roles = request.body.roles
    if (!roles.includes('administers')) refuseOwn(caller, person)
    const lost = rolesAt(person, agency).some((role) => !allRoles(roles).includes(role))
    await persons.change(person.id, (one) => ({
      ...one,
      memberships: one.memberships.map((each) => (each.agency === agency ? byHand(each, roles) : each)),
    }))
    if (lost) await sessions.end((one) => one.person === person.id && one.agency === agency)
    else sessions.changed()
    request.log.info({ person: person.id, agency, roles, by: caller.author?.id }, 'roles changed')
    return reply.status(204).send()
  })
  api.delete('/api/people/:id', { schema: withdrawSchema }, async (request, reply) => {
    const caller = callerOf(request, node)
    const agency = requireAdministrator(caller, request.query.agency)
    const person = personOf(node.people, agency, request.params.id)
    refuseOwn(caller, person)
    await persons.change(person.id, (one) => {
      const memberships = one.memberships.filter((each) => each.agency !== agency)
      return memberships.length === 0 ? undefined : { ...one, memberships }
    })
    await sessions.end((one) => one.person === person.id && one.agency === agency)
    request.log.info({ person: person.id, agency, by: caller.author?.id }, 'person withdrawn')
    return reply.status(204).send()
  })
}

/** Roles that an administrator gives no longer follow the groups at a provider. */
function byHand({ byGroups: _, ...membership }: Membership, roles: Membership['roles']): Membership {
  return { ...membership, roles }
}

function personOf({ persons }: People, agency: AgencyId, id: string): Person {
  const person = persons.ofAgency(agency).find((one) => one.id === id)
  if (person === undefined) throw new Refusal('not-found', peopleSay.noPerson({ id, agency }))
  if (person.names !== undefined) throw new Refusal('conflict', peopleSay.officeAsInFile)
  return person
}

/** So an agency is never left without one who administers. */
function refuseOwn({ author }: Caller, { id }: Person): void {
  if (author?.id === id) throw new Refusal('conflict', peopleSay.administersHere)
}

function peopleOf(
  { persons, sessions }: People,
  { roles, scope }: Caller,
  agency: AgencyId | undefined,
): PeopleAnswer {
  const administers = roles.includes('administers')
  const shown = (person: Person): PeopleAnswer['persons'][number] => {
    const { email, ...rest } = shownPerson(person)
    const of = { ...rest, roles: [...rolesAt(person, agency!)], since: person.created }
    if (!administers) return of
    const used = sessions.ofPerson(person.id).map(({ lastUsed }) => lastUsed)
    return {
      ...of,
      ...(email === undefined ? {} : { email }),
      passkeys: person.passkeys.length,
      ...(used.length === 0 ? {} : { lastUsed: used.sort().at(-1)! }),
    }
  }
  return {
    ...(agency === undefined ? {} : { agency }),
    persons: agency === undefined ? [] : persons.ofAgency(agency).map(shown),
    ...(scope === 'administer' ? { counts: countsOf(persons.all()) } : {}),
  }
}

function countsOf(all: readonly Person[]): PeopleAnswer['counts'] {
  const counts = new Map<string, number>()
  for (const { memberships } of all)
    for (const { agency } of memberships) counts.set(agency, (counts.get(agency) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([agency, persons]) => ({ agency, persons }))
}
