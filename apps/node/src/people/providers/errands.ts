import type { providerStartOrder } from '@concert/api'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { createHash, randomBytes } from 'node:crypto'
import * as openid from 'openid-client'
import type { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import type { PeopledNode } from '../open-people.ts'
import { openChallenges } from '../passkeys/challenges.ts'
import type { Person } from '../person.ts'
import { admit, NotAdmitted } from './admit.ts'
import type { Provider } from './open-providers.ts'
import type { Errand } from './provider-client.ts'

type Order = z.infer<typeof providerStartOrder>

/** A person's way to a provider's page and back, in one browser, once and within fifteen minutes. */
export type Errands = {
  readonly begin: (id: string, order: Order, reply: FastifyReply) => Promise<URL>
  /** Who came back. Throws NotAdmitted, or whatever went wrong with the provider. */
  readonly finish: (
    request: FastifyRequest,
    reply: FastifyReply,
  ) => Promise<{ readonly person: Person; readonly provider: Provider; readonly to: string }>
}

const lifeMs = 15 * 60_000
const cookie = 'concert_errand'
const path = '/api/oidc/'

export function openErrands(node: PeopledNode): Errands {
  const { address, providers, providerClient, invitations, nowMs } = node.people
  const open = openChallenges<Errand>(nowMs, lifeMs)
  const cookieOf = () => ({ path, httpOnly: true, sameSite: 'lax', secure: address.isSecure() }) as const
  return {
    begin: async (id, { invitation, to }, reply) => {
      const found = providers.find(id)
      if (found === undefined)
        throw new Refusal('not-found', `There is no provider "${id}"; /api/session lists them`)
      if (invitation !== undefined) invitations.read(invitation)
      const browser = randomBytes(32).toString('base64url')
      const [nonce, verifier] = [openid.randomNonce(), openid.randomPKCECodeVerifier()]
      const errand = { provider: id, nonce, verifier, invitation, to, browser: digest(browser) }
      const state = Buffer.from(open.make(errand)).toString('base64url')
      const url = await providerClient.begin(found.provider, found.secret, { state, nonce, verifier })
      void reply.setCookie(cookie, browser, { ...cookieOf(), maxAge: lifeMs / 1000 })
      return url
    },
    finish: async (request, reply) => {
      const url = new URL(request.url, node.sessions.origin())
      const state = url.searchParams.get('state') ?? ''
      const errand = open.take(state)
      const browser = request.cookies[cookie]
      void reply.clearCookie(cookie, cookieOf())
      if (errand === undefined || browser === undefined || digest(browser) !== errand.browser)
        throw new NotAdmitted('expired')
      if (url.searchParams.get('error') === 'access_denied') throw new NotAdmitted('denied')
      const found = providers.find(errand.provider)
      if (found === undefined) throw new NotAdmitted('failed')
      const claims = await providerClient.finish(found.provider, found.secret, url, { ...errand, state })
      const person = await admit(node, found.provider, claims, errand.invitation)
      return { person, provider: found.provider, to: errand.to }
    },
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
