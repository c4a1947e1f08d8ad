import {
  passkeyOptionsAnswer,
  passkeyOrder,
  passkeysAnswer,
  registeredOrder,
  registrationOrder,
  sessionAnswer,
  signInOrder,
} from '@concert/api'
import { formatInstant } from '@concert/statement'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { answers, problems } from '../../http/problem.ts'
import { refuseForeignPage } from '../../http/same-origin.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { deviceOf } from '../device-of.ts'
import { holderOf } from '../holder-of.ts'
import type { PeopledNode } from '../open-people.ts'
import type { Passkey, Person } from '../person.ts'
import { perMinute } from '../../http/rate-limit.ts'
import { sessionAnswerOf } from '../session-answer.ts'
import { signedIn, signIn } from '../signed-in.ts'
import { openChallenges, type Challenges } from './challenges.ts'
import { keepPasskey, newcomerFor, type Newcomer } from './newcomer.ts'
import { requirePasskeyAddress } from './passkey-address.ts'
import { registrationOptions, signInOptions, verifyRegistration, verifySignIn } from './verify-passkey.ts'
import { authenticationResponse, registrationResponse } from './verify-passkey.ts'
import { peopleSay } from '../rule-texts.ts'

const tags = ['people']
const security = [{ session: [] }]
const bodyLimit = 48 * 1024
const attemptsPerMinute = 120
const params = z.object({ id: z.string().max(1_400) })

const schemas = {
  signInOptions: {
    tags,
    summary: 'Begin to sign in with a passkey',
    response: answers(passkeyOptionsAnswer, 403, 409, 429),
  },
  signIn: {
    tags,
    summary: 'Sign in with a passkey',
    description: 'Opens a session with a cookie.',
    body: signInOrder.extend({ response: authenticationResponse }),
    response: answers(sessionAnswer, 401, 403, 409, 422, 429),
  },
  registrationOptions: {
    tags,
    summary: 'Begin to register a passkey',
    description:
      'With an invitation, with the first administrator’s code, or, signed in and with neither, for another device of one’s own.',
    body: registrationOrder,
    response: answers(passkeyOptionsAnswer, 401, 403, 409, 422, 429),
  },
  registration: {
    tags,
    summary: 'Register a passkey',
    description: 'Uses up the invitation or the code, and opens a session with a cookie where there is none.',
    body: registeredOrder.extend({ response: registrationResponse }),
    response: answers(sessionAnswer, 401, 403, 409, 422, 429),
  },
  list: { tags, security, summary: 'One’s own passkeys', response: answers(passkeysAnswer, 401) },
  name: {
    tags,
    security,
    summary: 'Name a passkey',
    params,
    body: passkeyOrder,
    response: answers(passkeysAnswer, 401, 403, 404, 422),
  },
  remove: {
    tags,
    security,
    summary: 'Remove a passkey; never the last way to sign in',
    params,
    response: { 204: z.void(), ...problems(401, 403, 404, 409) },
  },
}

/** Passkeys (WebAuthn): the way in by default. What a browser answers is attacker-controlled until it is verified. */
export function passkeyRoutes(app: FastifyInstance, node: PeopledNode): void {
  const limit = perMinute(attemptsPerMinute, node.people.nowMs)
  const guard = (request: FastifyRequest): void => {
    refuseForeignPage(request, node.sessions.origin())
    limit(request)
    requirePasskeyAddress(node, request)
  }
  signInRoutes(app, node, guard)
  registrationRoutes(app, node, guard)
  ownRoutes(app, node)
}

type Guard = (request: FastifyRequest) => void

function signInRoutes(app: FastifyInstance, node: PeopledNode, guard: Guard): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  const { persons, address, nowMs } = node.people
  const challenges = openChallenges<true>(nowMs)
  api.post('/api/passkeys/sign-in/options', { schema: schemas.signInOptions }, async (request) => {
    guard(request)
    return { options: await signInOptions(address.url(), challenges.make(true)) }
  })
  api.post('/api/passkeys/sign-in', { bodyLimit, schema: schemas.signIn }, async (request, reply) => {
    guard(request)
    const { response } = request.body
    const { person, passkey } = holderOfPasskey(node, response.id)
    const seen = await verifySignIn(address.url(), response, passkey, (one) => challenges.take(one) === true)
    const lastUsed = formatInstant(nowMs())
    await persons.change(person.id, (one) => withPasskey(one, { ...passkey, ...seen, lastUsed }))
    const { agency } = person.memberships[0]!
    const session = await signIn(node, request, reply, { person: person.id, agency, method: 'passkey' })
    return sessionAnswerOf(
      node,
      request,
      holderOf(session, node.people, node.directory().secretariat)!,
      session,
    )
  })
}

function registrationRoutes(app: FastifyInstance, node: PeopledNode, guard: Guard): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  const { address, nowMs, persons } = node.people
  const challenges: Challenges<Newcomer> = openChallenges(nowMs)
  api.post('/api/passkeys/registration/options', { schema: schemas.registrationOptions }, async (request) => {
    guard(request)
    const newcomer = newcomerFor(node, request)
    const options = await registrationOptions(
      address.url(),
      nameOf(node),
      newcomer.person,
      challenges.make(newcomer),
    )
    return { options }
  })
  api.post(
    '/api/passkeys/registration',
    { bodyLimit, schema: schemas.registration },
    async (request, reply) => {
      guard(request)
      let newcomer: Newcomer | undefined
      const { response, passkeyName } = request.body
      const passkey = await verifyRegistration(address.url(), response, (one) => {
        newcomer = challenges.take(one)
        return newcomer !== undefined
      })
      if (newcomer!.way === 'person') refuseAnother(newcomer!.person, signedIn(request, node).person)
      if (findPasskey(node, passkey.id) !== undefined) throw new Refusal('conflict', peopleSay.passkeyKnown)
      const name = passkeyName ?? deviceOf(request.headers['user-agent'])
      await keepPasskey(node, newcomer!, { ...passkey, name, created: formatInstant(nowMs()) })
      const { id, memberships } = persons.find(newcomer!.person.id)!
      const { agency } = memberships[0]!
      const session =
        newcomer!.way === 'person'
          ? signedIn(request, node).session
          : await signIn(node, request, reply, { person: id, agency, method: 'passkey' })
      return sessionAnswerOf(
        node,
        request,
        holderOf(session, node.people, node.directory().secretariat)!,
        session,
      )
    },
  )
}

function ownRoutes(app: FastifyInstance, node: PeopledNode): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  const { persons } = node.people
  const shown = ({ passkeys }: Person) => ({
    passkeys: passkeys.map(({ id, name, created, lastUsed, synced }) => ({
      id,
      name,
      created,
      lastUsed,
      synced,
    })),
  })
  api.get('/api/passkeys', { schema: schemas.list }, async (request) => shown(signedIn(request, node).person))
  api.patch('/api/passkeys/:id', { schema: schemas.name }, async (request) => {
    const { person } = signedIn(request, node)
    const passkey = ownPasskey(person, request.params.id)
    await persons.change(person.id, (one) => withPasskey(one, { ...passkey, name: request.body.name }))
    return shown(persons.find(person.id)!)
  })
  api.delete('/api/passkeys/:id', { schema: schemas.remove }, async (request, reply) => {
    const { person } = signedIn(request, node)
    const { id } = ownPasskey(person, request.params.id)
    await persons.change(person.id, (one) => {
      if (one.passkeys.length === 1 && one.identities.length === 0)
        throw new Refusal('conflict', peopleSay.lastPasskey)
      return { ...one, passkeys: one.passkeys.filter((passkey) => passkey.id !== id) }
    })
    return reply.status(204).send()
  })
}

function nameOf({ directory }: PeopledNode): string {
  const name = directory().organisation?.shortNames['en']
  return name === undefined ? 'Concert' : `Concert · ${name}`
}

function findPasskey({ people }: PeopledNode, id: string): { person: Person; passkey: Passkey } | undefined {
  for (const person of people.persons.all())
    for (const passkey of person.passkeys) if (passkey.id === id) return { person, passkey }
  return undefined
}

function holderOfPasskey(node: PeopledNode, id: string): { person: Person; passkey: Passkey } {
  const found = findPasskey(node, id)
  if (found !== undefined) return found
  throw new Refusal('not-authenticated', peopleSay.passkeyUnknown)
}

function ownPasskey({ passkeys }: Person, id: string): Passkey {
  const found = passkeys.find((one) => one.id === id)
  if (found !== undefined) return found
  throw new Refusal('not-found', peopleSay.noPasskey)
}

function withPasskey(person: Person, passkey: Passkey): Person {
  return { ...person, passkeys: person.passkeys.map((one) => (one.id === passkey.id ? passkey : one)) }
}

function refuseAnother(begun: Pick<Person, 'id'>, { id }: Person): void {
  if (begun.id !== id) throw new Refusal('not-entitled', peopleSay.begunByOther)
}
