import type { AgencyId, Instant, StatementId } from '@concert/statement'
import type { DraftToSign } from '../../kernel/sign-draft.ts'

/** A statement of the story that was said, with its place in the log. */
export type Said = { readonly id: StatementId; readonly index: number }

/** What was said before, by its name in the story. Throws RangeError for what was not. */
export type Told = (name: string) => Said

/** One statement, as its agency gives it. What others name later has a name. */
export type Line = {
  readonly name?: string
  readonly by: AgencyId
  readonly draft: DraftToSign
}

/** What is said at one instant, by several at once; none of its lines names another. */
export type Beat = { readonly at: Instant; readonly lines: (told: Told) => readonly Line[] }

export type Three = { readonly en: string; readonly ru: string; readonly zh: string }

export const three = (en: string, ru: string, zh: string): Three => ({ en, ru, zh })

export const secretariat = 'sco-secretariat' as AgencyId

/** The eight members of the spring of 2020, in protocol order, with the agencies that speak in the story. */
export const members = ['IND', 'KAZ', 'CHN', 'KGZ', 'PAK', 'RUS', 'TJK', 'UZB'] as const

export type Member = (typeof members)[number]

export const healthOf = (state: Member): AgencyId => `${state.toLowerCase()}-moh` as AgencyId
export const foreignOf = (state: Member): AgencyId => `${state.toLowerCase()}-mfa` as AgencyId

export const about = 'covid-19'

/** For all members and the Secretariat. */
export const toMembers = { label: 'TLP:AMBER', audience: ['members', 'secretariat'] } as const

/** Of these agencies and no others. */
export const among = (...agencies: readonly AgencyId[]) =>
  ({ label: 'TLP:AMBER+STRICT', audience: agencies.toSorted() }) as const

export const open = { label: 'TLP:CLEAR', audience: ['public'] } as const

export const instant = (text: string): Instant => `${text}:00.000Z` as Instant
