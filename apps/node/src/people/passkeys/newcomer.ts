import type { registrationOrder } from '@concert/api'
import { formatInstant } from '@concert/statement'
import type { FastifyRequest } from 'fastify'
import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { kernelSays } from '../../kernel/rule-texts.ts'
import { toldAt } from '../../kernel/told-at.ts'
import { httpSays } from '../../http/rule-texts.ts'
import type { PeopledNode } from '../open-people.ts'
import type { Membership, Passkey, Person } from '../person.ts'
import { signedIn } from '../signed-in.ts'
import { peopleSay } from '../rule-texts.ts'

/** For whom a passkey is being made, and by what right. */
export type Newcomer =
  | { readonly way: 'person'; readonly person: Person }
  | { readonly way: 'invitation'; readonly person: Person; readonly token: string }
  | { readonly way: 'code'; readonly person: Person; readonly code: string }

type Order = z.infer<typeof registrationOrder>

/** Nothing is used up yet: a browser may still give up. Throws Refusal. */
export function newcomerFor(node: PeopledNode, request: FastifyRequest): Newcomer {
  const order = request.body as Order
  if (order.invitation !== undefined) {
    const { agency, roles, label } = node.people.invitations.read(order.invitation)
    const membership = { agency, roles, ...(label === undefined ? {} : { label }) }
    return { way: 'invitation', token: order.invitation, person: newPerson(node, order, membership) }
  }
  if (order.code !== undefined) return firstAdministrator(node, order, order.code)
  const { person } = signedIn(request, node)
  if (person.names !== undefined) throw new Refusal('conflict', peopleSay.officeNeedsNoPasskey)
  return { way: 'person', person }
}

function firstAdministrator(node: PeopledNode, order: Order, code: string): Newcomer {
  if (!node.access.isFirstCode(code)) throw wrongCode()
  const { secretariat } = node.directory()
  if (secretariat === undefined) throw new Refusal('conflict', kernelSays.notFounded)
  const membership: Membership = { agency: secretariat, roles: ['signs', 'administers'] }
  return { way: 'code', code, person: newPerson(node, order, membership) }
}

export function wrongCode(): Refusal {
  return new Refusal('not-entitled', peopleSay.wrongCode)
}

/** A person by an invitation, not yet kept. Throws Refusal. */
export function newPerson(
  { people, directory }: PeopledNode,
  { name, email, language }: Pick<Order, 'name' | 'email' | 'language'>,
  membership: Membership,
): Person {
  if (name === undefined)
    throw new Refusal('malformed', peopleSay.needsName, [toldAt('name', httpSays.isMissing)])
  return {
    id: randomUUID(),
    name,
    language: language ?? directory().organisation?.languages[0] ?? 'en',
    memberships: [membership],
    passkeys: [],
    identities: [],
    created: formatInstant(people.nowMs()),
    ...(email === undefined ? {} : { email }),
  }
}

/** Uses up the invitation or the code first: of two who come at once with one link, one comes in. Throws Refusal. */
export async function keepPasskey(node: PeopledNode, newcomer: Newcomer, passkey: Passkey): Promise<void> {
  const { persons, invitations } = node.people
  const { person } = newcomer
  if (newcomer.way === 'person')
    return persons.change(person.id, (one) => ({
      ...one,
      passkeys: refuseTooMany([...one.passkeys, passkey]),
    }))
  if (newcomer.way === 'code' && !node.access.useFirstCode(newcomer.code)) throw wrongCode()
  if (newcomer.way === 'invitation') await invitations.use(newcomer.token, person.id)
  await persons.add({ ...person, passkeys: [passkey] })
}

const maxPasskeys = 20

function refuseTooMany(passkeys: Passkey[]): Passkey[] {
  if (passkeys.length <= maxPasskeys) return passkeys
  throw new Refusal('too-many', peopleSay.tooManyPasskeys({ most: maxPasskeys }))
}
