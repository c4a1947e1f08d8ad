import {
  personOrder,
  sessionAnswer,
  sessionsAnswer,
  signedOutAnswer,
  switchOrder,
  type SessionAnswer,
} from '@concert/api'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { callerOf } from '../http/caller.ts'
import { answers, problems } from '../http/problem.ts'
import { nobody } from '../kernel/caller.ts'
import { Refusal } from '../kernel/refusal.ts'
import { toldAt } from '../kernel/told-at.ts'
import type { PeopledNode } from './open-people.ts'
import type { Person } from './person.ts'
import { agenciesOf, sessionAnswerOf } from './session-answer.ts'
import { forgetCookie, signedIn } from './signed-in.ts'
import { peopleSay } from './rule-texts.ts'

const tags = ['people']
const security = [{ session: [] }]
const readSchema = {
  tags,
  summary: 'Who is signed in, as what, and how one signs in',
  description: 'For anyone, also when nobody is signed in. A session that has ended is answered as none.',
  response: answers(sessionAnswer, 401),
}
const switchSchema = {
  tags,
  security,
  summary: 'Act for another of one’s agencies',
  body: switchOrder,
  response: answers(sessionAnswer, 401, 403, 422),
}
const signOutSchema = { tags, security, summary: 'Sign out', response: answers(signedOutAnswer, 401, 403) }
const listSchema = {
  tags,
  security,
  summary: 'Where one is signed in',
  response: answers(sessionsAnswer, 401),
}
const endSchema = {
  tags,
  security,
  summary: 'Sign out on another device',
  params: z.object({ id: z.string() }),
  response: { 204: z.void(), ...problems(401, 403, 404) },
}
const endOthersSchema = {
  tags,
  security,
  summary: 'Sign out everywhere else',
  response: { 204: z.void(), ...problems(401, 403) },
}
const personSchema = {
  tags,
  security,
  summary: 'Change one’s own name, e-mail address or language',
  body: personOrder,
  response: answers(sessionAnswer, 401, 403, 409, 422),
}

/** One's own session, one's other devices, and what the node knows of oneself. */
export function sessionRoutes(app: FastifyInstance, node: PeopledNode): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  const { sessions, persons } = node.people
  const answerNow = (request: FastifyRequest): SessionAnswer => {
    const { caller, session } = signedIn(request, node)
    return sessionAnswerOf(node, request, caller, session)
  }

  api.get('/api/session', { schema: readSchema }, async (request, reply) => {
    void reply.header('cache-control', 'no-store')
    const cookie = request.cookies[node.sessions.cookie()]
    const isOver = cookie !== undefined && node.sessions.holderOf(cookie) === undefined
    if (isOver) forgetCookie(node, reply)
    if (isOver && request.headers.authorization === undefined)
      return sessionAnswerOf(node, request, nobody, undefined)
    const caller = callerOf(request, node)
    return sessionAnswerOf(
      node,
      request,
      caller,
      caller.session === undefined ? undefined : sessions.find(cookie!),
    )
  })
  api.patch('/api/session', { schema: switchSchema }, async (request) => {
    const { session, person } = signedIn(request, node)
    const { agency } = request.body
    if (!agenciesOf(person, session).some((one) => one.agency === agency))
      throw new Refusal('not-entitled', peopleSay.notYourAgency({ agency }), [
        toldAt('agency', peopleSay.notOneOfYours),
      ])
    await sessions.actFor(session.id, agency)
    return answerNow(request)
  })
  api.delete('/api/session', { schema: signOutSchema }, async (request, reply) => {
    const { session } = signedIn(request, node)
    await sessions.end(({ id }) => id === session.id)
    forgetCookie(node, reply)
    const { provider } = session
    const endSession = provider === undefined ? undefined : await signOutThere(node, provider)
    return endSession === undefined ? {} : { endSession: endSession.href }
  })
  api.patch('/api/person', { schema: personSchema }, async (request) => {
    const { person } = signedIn(request, node)
    if (person.names !== undefined) throw new Refusal('conflict', peopleSay.officeStays)
    await persons.change(person.id, (one) => changed(one, request.body))
    return answerNow(request)
  })
  deviceRoutes(app, node)
}

/** A provider that is gone, or whose secret does not open, keeps nobody from signing out here. */
async function signOutThere({ people }: PeopledNode, provider: string): Promise<URL | undefined> {
  try {
    return await people.providerClient.endSession(people.providers.find(provider))
  } catch {
    return undefined
  }
}

function deviceRoutes(app: FastifyInstance, node: PeopledNode): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  const { sessions } = node.people
  api.get('/api/sessions', { schema: listSchema }, async (request) => {
    const { person, session } = signedIn(request, node)
    // An office is many people's, and where each of them sits is not the others' business.
    const own = person.names === undefined ? sessions.ofPerson(person.id) : [session]
    return {
      sessions: own.map(({ id, device, method, agency, created, lastUsed }) => ({
        id,
        device,
        method,
        agency,
        created,
        lastUsed,
        current: id === session.id,
      })),
    }
  })
  api.delete('/api/sessions/:id', { schema: endSchema }, async (request, reply) => {
    const { person, session } = signedIn(request, node)
    const { id } = request.params
    const own = person.names === undefined ? sessions.ofPerson(person.id) : [session]
    if (!own.some((one) => one.id === id)) throw new Refusal('not-found', peopleSay.noSession({ id }))
    await sessions.end((one) => one.id === id)
    if (id === session.id) forgetCookie(node, reply)
    return reply.status(204).send()
  })
  api.delete('/api/sessions', { schema: endOthersSchema }, async (request, reply) => {
    const { person, session } = signedIn(request, node)
    if (person.names === undefined)
      await sessions.end((one) => one.person === person.id && one.id !== session.id)
    return reply.status(204).send()
  })
}

function changed(person: Person, { name, email, language }: z.infer<typeof personOrder>): Person {
  const { email: before, ...rest } = person
  const next = email === undefined ? before : (email ?? undefined)
  return {
    ...rest,
    name: name ?? person.name,
    language: language ?? person.language,
    ...(next === undefined ? {} : { email: next }),
  }
}
