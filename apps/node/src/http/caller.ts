import type { Role } from '@concert/api'
import type { AgencyId } from '@concert/statement'
import type { FastifyRequest } from 'fastify'
import type { Access } from '../kernel/access.ts'
import type { Scope } from '../kernel/access-file.ts'
import { nobody, type Caller } from '../kernel/caller.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Sessions } from '../kernel/sessions.ts'
import { toldAt } from '../kernel/told-at.ts'
import { httpSays } from './rule-texts.ts'
import { refuseCrossSite } from './same-origin.ts'

export type CallerSources = { readonly access: Access; readonly sessions: Sessions }

/**
 * Reads who calls from `Authorization: Bearer …`, else from the session's cookie. With neither the caller is everyone;
 * a wrong token or a session that has ended is refused, never silently shown less.
 */
export function callerOf(request: FastifyRequest, { access, sessions }: CallerSources): Caller {
  const { authorization } = request.headers
  if (authorization !== undefined) return tokenHolder(authorization, access)
  const cookie = request.cookies[sessions.cookie()]
  if (cookie === undefined) return nobody
  const holder = sessions.holderOf(cookie)
  if (holder === undefined) throw new Refusal('not-authenticated', httpSays.sessionEnded)
  refuseCrossSite(request, sessions.origin())
  return holder
}

function tokenHolder(authorization: string, access: Access): Caller {
  const token = /^Bearer (\S{1,200})$/.exec(authorization)?.[1]
  const known = token === undefined ? undefined : access.whose(token)
  if (known === undefined) throw new Refusal('not-authenticated', httpSays.unknownToken)
  const { name, scope, agency } = known
  return {
    ...nobody,
    viewer: { agency },
    scope,
    agency,
    roles: rolesOfScope[scope],
    author: { id: `token ${name}`, name },
  }
}

const rolesOfScope: Record<Scope, readonly Role[]> = {
  read: ['reads'],
  draft: ['reads', 'drafts'],
  sign: ['reads', 'drafts', 'signs'],
  administer: ['reads', 'drafts', 'signs', 'administers'],
}

const roleFor: Record<Exclude<Scope, 'administer'>, Role> = { read: 'reads', draft: 'drafts', sign: 'signs' }

/** Throws Refusal unless the caller may do that much. To administer the node is not to sign: a person has both or not. */
export function requireScope(caller: Caller, needed: Scope): void {
  if (caller.scope === undefined) throw new Refusal('not-authenticated', httpSays.needsSomebody({ needed }))
  const may = needed === 'administer' ? caller.scope === 'administer' : caller.roles.includes(roleFor[needed])
  if (may) return
  throw new Refusal(
    'not-entitled',
    caller.session === undefined
      ? httpSays.needsToken({ needed, scope: caller.scope })
      : httpSays.needsPerson({ needed, agency: caller.agency!, roles: caller.roles }),
  )
}

/** The agency that a caller speaks for: its own, or, for an administrator's token, the one that it names. */
export function authorFor({ agency: own, scope, session }: Caller, named: AgencyId | undefined): AgencyId {
  const author = named ?? own
  if (author === undefined)
    throw new Refusal('malformed', httpSays.namesNoAgency, [toldAt('agency', httpSays.isMissing)])
  if ((scope === 'administer' && session === undefined) || own === author) return author
  throw new Refusal(
    'not-entitled',
    session === undefined
      ? httpSays.tokenForOther({ own, author })
      : httpSays.actsForOther({ own: own!, author }),
    [toldAt('agency', httpSays.mustBeOwn({ own }))],
  )
}

/** Where an agency asks for four eyes, no person signs at once what is said. Throws Refusal. */
export function refuseAlone({ fourEyes, agency }: Caller): void {
  if (!fourEyes) return
  throw new Refusal('not-entitled', httpSays.fourEyes({ agency: agency! }))
}
