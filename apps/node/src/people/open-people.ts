import type { AgencyId } from '@concert/statement'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Caller } from '../kernel/caller.ts'
import type { RunningNode } from '../kernel/open-node.ts'
import type { Sessions } from '../kernel/sessions.ts'
import { openDrafts, type Drafts } from './drafts/open-drafts.ts'
import { takeUpAll } from './drafts/sign-stored.ts'
import { holderOf } from './holder-of.ts'
import { openFourEyes, type FourEyes } from './four-eyes.ts'
import { openInvitations, type Invitations } from './invitations/open-invitations.ts'
import type { Office } from './offices.ts'
import { rolesAt } from './person.ts'
import { openPersons, type Persons } from './persons.ts'
import { openProviders, type Providers } from './providers/open-providers.ts'
import { openProviderClient, type ProviderClient } from './providers/provider-client.ts'
import { publicAddress, type PublicAddress } from './public-address.ts'
import { openSessions, type OpenSessions } from './open-sessions.ts'

export type PeopleSettings = {
  /** The address at which browsers reach the node. */
  readonly publicUrl: () => URL
  /** Offices that anyone steps into; none but in a sample. */
  readonly offices: readonly Office[]
  /** Agencies that ask for four eyes until their administrator decides otherwise. */
  readonly fourEyes: readonly AgencyId[]
  /** Sessions and invitations run by the machine's time, also where the record's stands in the past. */
  readonly nowMs: () => number
}

/** Persons at this node: who may sign in, who has, and what each may do. */
export type People = {
  readonly persons: Persons
  readonly sessions: OpenSessions
  readonly fourEyes: FourEyes
  readonly invitations: Invitations
  readonly providers: Providers
  readonly providerClient: ProviderClient
  readonly drafts: Drafts
  readonly address: PublicAddress
  readonly nowMs: () => number
}

/** A node with its people: what every route is given. */
export type PeopledNode = RunningNode & { readonly people: People }

/** Opens people/ of the data folder. Throws an Error that names a damaged file and the way out. */
export async function openPeople(node: RunningNode, settings: PeopleSettings): Promise<PeopledNode> {
  const { nowMs } = settings
  const address = publicAddress(settings.publicUrl)
  const persons = await openPersons(node.dir, node.mode === 'sample' ? settings.offices : [])
  const people: People = {
    persons,
    address,
    nowMs,
    sessions: await openSessions(node.dir, nowMs),
    fourEyes: await openFourEyes(node.dir, settings.fourEyes),
    invitations: await openInvitations(node.dir, nowMs),
    providers: await openProviders(node.dir, node.keystore),
    providerClient: openProviderClient(() => address.url().origin, nowMs),
    drafts: await openDrafts(node.dir, node.clock.now()),
  }
  await takeUpAll(people.drafts, node)
  if (administersNode(people, node.directory().secretariat)) node.access.dropFirstCode()
  return { ...node, people, sessions: seamOf(node, people) }
}

function administersNode({ persons }: People, secretariat: AgencyId | undefined): boolean {
  return persons
    .all()
    .some(
      (person) =>
        person.names === undefined &&
        secretariat !== undefined &&
        rolesAt(person, secretariat).includes('administers'),
    )
}

function seamOf({ directory }: RunningNode, people: People): Sessions {
  const { address, fourEyes, sessions } = people
  return {
    cookie: address.cookie,
    origin: () => address.url().origin,
    watch: sessions.watch,
    asksFourEyes: fourEyes.asks,
    holderOf: (token): Caller | undefined => {
      const session = sessions.find(token)
      return session === undefined ? undefined : holderOf(session, people, directory().secretariat)
    },
  }
}

/** Whoever asks with a session is using it, and what is answered is for nobody else to keep. */
export function touchSession(
  { people, sessions }: PeopledNode,
  { cookies, url }: FastifyRequest,
  reply: FastifyReply,
): void {
  const cookie = cookies[sessions.cookie()]
  if (cookie !== undefined && url.startsWith('/api/')) void reply.header('cache-control', 'private, no-store')
  const session = cookie === undefined ? undefined : people.sessions.find(cookie)
  if (session !== undefined) people.sessions.touch(session)
}
