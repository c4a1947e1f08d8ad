import type { AgencyId } from '@concert/statement'
import { authorFor, requireScope } from '../http/caller.ts'
import type { Caller } from '../kernel/caller.ts'
import { Refusal } from '../kernel/refusal.ts'
import { peopleSay } from './rule-texts.ts'

/**
 * The agency whose people the caller administers: a person's own, and for a token that administers the node the one
 * that it names. Throws Refusal.
 */
export function requireAdministrator(caller: Caller, named: AgencyId | undefined): AgencyId {
  requireScope(caller, 'read')
  if (caller.roles.includes('administers')) return authorFor(caller, named)
  throw new Refusal('not-entitled', peopleSay.forAdministrators(caller))
}
