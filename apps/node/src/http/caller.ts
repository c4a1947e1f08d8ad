import type { AgencyId } from '@concert/statement'
import type { FastifyRequest } from 'fastify'
import type { Access } from '../kernel/access.ts'
import type { Scope } from '../kernel/access-file.ts'
import type { Caller } from '../kernel/node-parts.ts'
import { Refusal } from '../kernel/refusal.ts'
import { everyone } from '../kernel/visibility.ts'

/** Reads who calls from `Authorization: Bearer …`. Without it the caller is everyone; a wrong token is refused. */
export function callerOf(request: FastifyRequest, access: Access): Caller {
  const header = request.headers.authorization
  if (header === undefined) return { viewer: everyone, scope: undefined, agency: undefined }
  const token = /^Bearer (\S{1,200})$/.exec(header)?.[1]
  const known = token === undefined ? undefined : access.whose(token)
  if (known === undefined)
    throw new Refusal('not-authenticated', 'The token is not one of this node; ask its administrator for one')
  return { viewer: { agency: known.agency }, scope: known.scope, agency: known.agency }
}

const ranks: Record<Scope, number> = { read: 0, sign: 1, administer: 2 }

/** Throws Refusal unless the caller's token carries the scope, or a wider one. */
export function requireScope({ scope }: Caller, needed: Scope): void {
  if (scope === undefined)
    throw new Refusal(
      'not-authenticated',
      `This needs a token that may ${needed}: send Authorization: Bearer …`,
    )
  if (ranks[scope] < ranks[needed])
    throw new Refusal('not-entitled', `This needs a token that may ${needed}; yours may ${scope}`)
}

/** The agency that a caller speaks for: its own, or, for an administrator, the one that it names. */
export function authorFor({ agency: own, scope }: Caller, named: AgencyId | undefined): AgencyId {
  const author = named ?? own
  if (author === undefined)
    throw new Refusal(
      'malformed',
      'Your token speaks for no agency of its own: name the one that speaks (agency; --as on the command line)',
      [{ place: 'agency', message: 'is missing' }],
    )
  if (scope === 'administer' || own === author) return author
  throw new Refusal('not-entitled', `Your token signs for ${own ?? 'no agency'}, not for ${author}`, [
    { place: 'agency', message: `must be ${own ?? 'absent'}` },
  ])
}
