import type { SessionAnswer } from '@concert/api'
import { formatInstant } from '@concert/statement'
import type { FastifyRequest } from 'fastify'
import type { Caller } from '../kernel/caller.ts'
import type { PeopledNode } from './open-people.ts'
import { rolesAt, type Person } from './person.ts'
import { longestMs, type Session } from './session.ts'

/** Who asks, what they may do here, and how one signs in: for anyone, signed in or not. */
export function sessionAnswerOf(
  node: PeopledNode,
  request: FastifyRequest,
  caller: Caller,
  session: Session | undefined,
): SessionAnswer {
  const { people } = node
  const person = session === undefined ? undefined : people.persons.find(session.person)
  return {
    mode: node.mode,
    ...(person === undefined ? {} : { person: shownPerson(person) }),
    ...(session === undefined && caller.author !== undefined ? { token: caller.author.name } : {}),
    ...(caller.agency === undefined ? {} : { agency: caller.agency }),
    roles: [...caller.roles],
    administersNode: caller.scope === 'administer',
    agencies: person === undefined ? tokensAgencies(caller) : agenciesOf(person, session!),
    fourEyes: caller.fourEyes,
    ...(session === undefined ? {} : { ends: formatInstant(Date.parse(session.created) + longestMs) }),
    methods: {
      passkey: people.address.passkeys(request),
      providers: people.providers.all().map(({ id, agency, names }) => ({ id, agency, names })),
      door: people.persons.offices().length > 0,
    },
  }
}

export function shownPerson({
  id,
  name,
  names,
  email,
  language,
}: Person): NonNullable<SessionAnswer['person']> {
  return {
    id,
    name,
    language,
    ...(names === undefined ? {} : { names }),
    ...(email === undefined ? {} : { email }),
  }
}

/** The agencies for which a session may act: all of its person's, or the one that its provider vouches for. */
export function agenciesOf(person: Person, { only }: Session): SessionAnswer['agencies'] {
  return person.memberships
    .filter(({ agency }) => only === undefined || only === agency)
    .map(({ agency }) => ({ agency, roles: [...rolesAt(person, agency)] }))
}

function tokensAgencies({ agency, roles }: Caller): SessionAnswer['agencies'] {
  return agency === undefined ? [] : [{ agency, roles: [...roles] }]
}
