import type { DraftContent } from '../../../outbox/draft-content.ts'
import type { State } from '../directory-lists.ts'
import { directoryContent, given, hasEnglishName, namesGiven } from './directory-content.ts'

export type MembershipForm = {
  readonly state: string
  readonly role: State['role']
  readonly names: Readonly<Record<string, string>>
  readonly order: string
  readonly since: string
  readonly until: string
  readonly persons: string
  readonly year: string
  readonly source: string
}

type Population = { readonly persons?: unknown; readonly year?: unknown; readonly source?: unknown }

/** The form of what stands; the population is in the statement alone, and stating it anew without it would drop it. */
export function membershipForm(standing: State | undefined, population: unknown): MembershipForm {
  const { persons, year, source } = (population ?? {}) as Population
  const figures = { persons: textOf(persons), year: textOf(year), source: textOf(source) }
  if (standing === undefined)
    return { state: '', role: 'member', names: {}, order: '', since: '', until: '', ...figures }
  const { state, role, names, protocol_order: order, since, until } = standing
  return { state, role, names, order: String(order), since: since ?? '', until: until ?? '', ...figures }
}

export function membershipFaults({ state, order, names }: MembershipForm): readonly string[] {
  return [
    ...(/^[A-Z]{3}$/.test(state) ? [] : ['state']),
    ...(/^[1-9]\d{0,2}$/.test(order) ? [] : ['order']),
    ...(hasEnglishName(names) ? [] : ['names']),
  ]
}

export function membershipContent(form: MembershipForm, lang: string): DraftContent {
  const { state, role, names, order, since, until, persons, year, source } = form
  const population = { persons: Number(persons), year: Number(year), source: source.trim() }
  return directoryContent('directory.membership', lang, {
    state,
    role,
    names: namesGiven(names),
    protocolOrder: Number(order),
    ...given('since', since),
    ...given('until', until),
    ...(persons === '' ? {} : { population }),
  })
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
