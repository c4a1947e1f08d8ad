import type { FastifyReply, FastifyRequest } from 'fastify'
import { callerOf } from '../http/caller.ts'
import type { Caller } from '../kernel/caller.ts'
import { Refusal } from '../kernel/refusal.ts'
import { deviceOf } from './device-of.ts'
import type { NewSession } from './open-sessions.ts'
import type { PeopledNode } from './open-people.ts'
import type { Person } from './person.ts'
import { longestMs, type Session } from './session.ts'
import { peopleSay } from './rule-texts.ts'

export type SignedIn = { readonly caller: Caller; readonly session: Session; readonly person: Person }

/** The person who asks, by the session's cookie. Throws Refusal for everyone else, tokens included. */
export function signedIn(request: FastifyRequest, node: PeopledNode): SignedIn {
  const caller = callerOf(request, node)
  const { sessions, persons } = node.people
  const session =
    caller.session === undefined ? undefined : sessions.find(request.cookies[node.sessions.cookie()]!)
  const person = session === undefined ? undefined : persons.find(session.person)
  if (session === undefined || person === undefined)
    throw new Refusal('not-authenticated', peopleSay.signInFirst)
  return { caller, session, person }
}

/** Begins a session and puts its cookie into the answer. */
export async function signIn(
  { people }: PeopledNode,
  request: FastifyRequest,
  reply: FastifyReply,
  session: Omit<NewSession, 'device'>,
): Promise<Session> {
  const device = deviceOf(request.headers['user-agent'])
  const { token, session: begun } = await people.sessions.begin({ ...session, device })
  void reply.setCookie(people.address.cookie(), token, {
    ...cookieOf(people.address.isSecure()),
    maxAge: longestMs / 1000,
  })
  return begun
}

export function forgetCookie({ people }: PeopledNode, reply: FastifyReply): void {
  void reply.clearCookie(people.address.cookie(), cookieOf(people.address.isSecure()))
}

function cookieOf(secure: boolean) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure } as const
}
