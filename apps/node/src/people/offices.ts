import type { Role } from '@concert/api'
import { formatInstant, type AgencyId } from '@concert/statement'
import type { Person } from './person.ts'

/** An office that a sample lets anyone step into: a place of work, never somebody's name. */
export type Office = {
  readonly office: string
  readonly agency: AgencyId
  readonly titles: Readonly<Record<string, string>>
  readonly roles: readonly Role[]
}

/** An office at work looks like a person to all that asks who wrote or signs. */
export function personOfOffice({ office, agency, titles, roles }: Office): Person {
  return {
    id: `office ${office}`,
    name: titles['en']!,
    names: { ...titles },
    language: 'en',
    memberships: [{ agency, roles: [...roles] }],
    passkeys: [],
    identities: [],
    created: formatInstant(0),
  }
}
