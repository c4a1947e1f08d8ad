import type { Role } from '@concert/api'
import type { AgencyId } from '@concert/statement'
import type { Scope } from '../kernel/access-file.ts'
import type { Caller } from '../kernel/caller.ts'
import type { FourEyes } from './four-eyes.ts'
import { rolesAt } from './person.ts'
import type { Persons } from './persons.ts'
import type { Session } from './session.ts'

type Known = { readonly persons: Persons; readonly fourEyes: FourEyes }

/** What a session may do now, by its person's roles as they stand now; undefined when the person has none there any more. */
export function holderOf(
  { id, person: personId, agency, only }: Session,
  { persons, fourEyes }: Known,
  secretariat: AgencyId | undefined,
): Caller | undefined {
  const person = persons.find(personId)
  if (person === undefined || (only !== undefined && only !== agency)) return undefined
  const roles = rolesAt(person, agency)
  if (roles.length === 0) return undefined
  return {
    viewer: { agency },
    scope: scopeOf(roles, agency === secretariat),
    agency,
    roles,
    author: { id: person.id, name: person.name },
    session: id,
    fourEyes: fourEyes.asks(agency),
  }
}

/** Whoever administers at the Secretariat administers its node; another agency's administrator only its own people. */
function scopeOf(roles: readonly Role[], isSecretariat: boolean): Scope {
  if (isSecretariat && roles.includes('administers')) return 'administer'
  if (roles.includes('signs')) return 'sign'
  return roles.includes('drafts') ? 'draft' : 'read'
}
