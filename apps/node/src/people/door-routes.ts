import { doorAnswer, doorOrder, sessionAnswer } from '@concert/api'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { answers } from '../http/problem.ts'
import { refuseForeignPage } from '../http/same-origin.ts'
import { Refusal } from '../kernel/refusal.ts'
import { holderOf } from './holder-of.ts'
import type { Office } from './offices.ts'
import type { PeopledNode } from './open-people.ts'
import { allRoles } from './person.ts'
import { perMinute } from '../http/rate-limit.ts'
import { sessionAnswerOf } from './session-answer.ts'
import { signIn } from './signed-in.ts'

const tags = ['people']
const listSchema = {
  tags,
  summary: 'The offices of a sample, into which anyone may step',
  response: answers(doorAnswer, 404),
}
const enterSchema = {
  tags,
  summary: 'Step into an office of the sample',
  description: 'Opens a session with a cookie, as if its officer had signed in.',
  body: doorOrder,
  response: answers(sessionAnswer, 403, 404, 429),
}
const entriesPerMinute = 300

/** The sample's door. A node that holds a real record or a drill has none. */
export function doorRoutes(app: FastifyInstance, node: PeopledNode): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  const limit = perMinute(entriesPerMinute, node.people.nowMs)
  const { persons } = node.people
  api.get('/api/door', { schema: listSchema }, async () => ({ offices: offices(node).map(shown) }))
  api.post('/api/door', { schema: enterSchema }, async (request, reply) => {
    refuseForeignPage(request, node.sessions.origin())
    limit(request)
    const office = offices(node).find((one) => one.office === request.body.office)
    if (office === undefined)
      throw new Refusal('not-found', `There is no office "${request.body.office}"; /api/door lists them`)
    const person = persons.find(`office ${office.office}`)!
    const session = await signIn(node, request, reply, {
      person: person.id,
      agency: office.agency,
      method: 'door',
    })
    const caller = holderOf(session, node.people, node.directory().secretariat)!
    return sessionAnswerOf(node, request, caller, session)
  })
}

function offices({ people }: PeopledNode): readonly Office[] {
  const offices = people.persons.offices()
  if (offices.length === 0)
    throw new Refusal('not-found', 'Only a sample has a door; sign in at /workspace/ with a passkey')
  return offices
}

function shown({ office, agency, titles, roles }: Office) {
  return { office, agency, titles, roles: allRoles(roles) }
}
