import { emailAddress, personLanguage, personName, type ProviderProblem, type Role } from '@concert/api'
import { formatInstant, type AgencyId } from '@concert/statement'
import { randomUUID } from 'node:crypto'
import { Refusal } from '../../kernel/refusal.ts'
import type { PeopledNode } from '../open-people.ts'
import { allRoles, rolesAt, type Membership, type Person } from '../person.ts'
import type { Provider } from './open-providers.ts'
import type { Claims } from './provider-client.ts'

/** Why a person whom the provider vouches for does not come in. */
export class NotAdmitted extends Error {
  readonly problem: ProviderProblem

  constructor(problem: ProviderProblem, cause?: unknown) {
    super(`Not admitted: ${problem}`, cause === undefined ? undefined : { cause })
    this.name = 'NotAdmitted'
    this.problem = problem
  }
}

/**
 * The person behind a provider's word: known by it from before, invited under the label that the claim names, holding
 * an invitation, or in a group that has roles. Nobody else comes in. Throws NotAdmitted.
 */
export async function admit(
  node: PeopledNode,
  provider: Provider,
  claims: Claims,
  invitation: string | undefined,
): Promise<Person> {
  const { persons } = node.people
  const known = persons.all().find((person) => isKnown(person, provider, claims))
  if (invitation !== undefined) await redeem(node, provider, claims, invitation, known)
  else if (known === undefined) await meet(node, provider, claims)
  await followGroups(node, provider, claims)
  const person = persons.all().find((one) => isKnown(one, provider, claims))
  if (person === undefined || rolesAt(person, provider.agency).length === 0)
    throw new NotAdmitted('not-invited')
  return person
}

function isKnown({ identities }: Person, { id }: Provider, { sub }: Claims): boolean {
  return identities.some(({ provider, subject }) => provider === id && subject === sub)
}

async function redeem(
  node: PeopledNode,
  provider: Provider,
  claims: Claims,
  token: string,
  known: Person | undefined,
): Promise<void> {
  const { persons, invitations } = node.people
  try {
    if (invitations.read(token).agency !== provider.agency) throw new NotAdmitted('invitation')
    const person = known ?? newcomer(node, provider, claims, [])
    const { agency, roles, label } = await invitations.use(token, person.id)
    const membership = { agency, roles, ...(label === undefined ? {} : { label }) }
    if (known === undefined) await persons.add({ ...person, memberships: [membership] })
    else await persons.change(known.id, (one) => withMembership(one, membership))
  } catch (error) {
    throw error instanceof Refusal ? new NotAdmitted('invitation', error) : error
  }
}

/** The first time: somebody of the agency whose invitation, used or open, has the claim for its label. */
async function meet(node: PeopledNode, provider: Provider, claims: Claims): Promise<void> {
  const { persons, invitations } = node.people
  const value = claimed(provider, claims)
  if (value === undefined) return
  const person = persons
    .ofAgency(provider.agency)
    .find(({ memberships }) =>
      memberships.some(({ agency, label }) => agency === provider.agency && isSame(label, value)),
    )
  const identity = { provider: provider.id, subject: claims.sub }
  if (person !== undefined)
    return persons.change(person.id, (one) => ({ ...one, identities: [...one.identities, identity] }))
  const invitation = invitations
    .ofAgency(provider.agency)
    .find((one) => invitations.statusOf(one) === 'open' && isSame(one.label, value))
  if (invitation === undefined) return
  const made = newcomer(node, provider, claims, [])
  const { agency, roles, label } = await invitations.useKnown(invitation, made.id)
  await persons.add({ ...made, memberships: [{ agency, roles, label: label! }] })
}

/** Roles that come by groups follow them at each sign-in; an invitation's own stay. */
async function followGroups(node: PeopledNode, provider: Provider, claims: Claims): Promise<void> {
  const { persons, sessions } = node.people
  const { agency, groups } = provider
  if (groups === undefined) return
  const roles = rolesByGroups(groups, claims)
  const person = persons.all().find((one) => isKnown(one, provider, claims))
  if (person === undefined) {
    if (roles.length > 0)
      await persons.add(newcomer(node, provider, claims, [{ agency, roles: [...roles], byGroups: true }]))
    return
  }
  const membership = person.memberships.find((one) => one.agency === agency)
  if (membership !== undefined && membership.byGroups !== true) return
  const before = rolesAt(person, agency)
  await persons.change(person.id, (one) => withRolesByGroups(one, agency, roles))
  if (before.some((role) => !roles.includes(role)))
    await sessions.end((one) => one.person === person.id && one.agency === agency)
}

/** Whoever is in no group any more has left the agency, and is forgotten when no other is left. */
function withRolesByGroups(person: Person, agency: AgencyId, roles: readonly Role[]): Person | undefined {
  if (roles.length > 0) return withMembership(person, { agency, roles: [...roles], byGroups: true })
  const memberships = person.memberships.filter((one) => one.agency !== agency)
  return memberships.length === 0 ? undefined : { ...person, memberships }
}

function rolesByGroups(groups: NonNullable<Provider['groups']>, claims: Claims): readonly Role[] {
  const listed = claims[groups.claim]
  const names = (Array.isArray(listed) ? listed : [listed]).filter((name) => typeof name === 'string')
  return allRoles(names.flatMap((name) => (Object.hasOwn(groups.roles, name) ? groups.roles[name]! : [])))
}

/** What the claim says, where it may be believed. */
function claimed({ claim }: Provider, claims: Claims): string | undefined {
  const value = claims[claim]
  if (typeof value !== 'string' || (claim === 'email' && claims['email_verified'] === false)) return undefined
  return value
}

function isSame(label: string | undefined, value: string): boolean {
  return label?.toLowerCase() === value.toLowerCase()
}

function withMembership(person: Person, membership: Membership): Person {
  const others = person.memberships.filter(({ agency }) => agency !== membership.agency)
  return { ...person, memberships: [...others, membership] }
}

/** A name that is none, or none that may be shown, gives way to what there is. */
function newcomer(node: PeopledNode, provider: Provider, claims: Claims, memberships: Membership[]): Person {
  const names = [claims['name'], claims['preferred_username'], claims['email'], claims.sub]
  const name = names.flatMap((one) => personName.safeParse(one).data ?? [])[0] ?? provider.agency
  const email = emailAddress.safeParse(claims['email']).data
  const { locale } = claims
  return {
    id: randomUUID(),
    name,
    language:
      personLanguage.safeParse(typeof locale === 'string' ? locale.slice(0, 2) : undefined).data ??
      node.directory().organisation?.languages[0] ??
      'en',
    memberships,
    passkeys: [],
    identities: [{ provider: provider.id, subject: claims.sub }],
    created: formatInstant(node.people.nowMs()),
    ...(email === undefined ? {} : { email }),
  }
}
