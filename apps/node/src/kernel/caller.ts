import type { Role } from '@concert/api'
import type { AgencyId } from '@concert/statement'
import type { Scope } from './access-file.ts'
import { everyone, type Viewer } from './visibility.ts'

/** Who a request comes from, by its token or by the session of the person who is signed in. */
export type Caller = {
  readonly viewer: Viewer
  /** Undefined for everyone, who reads what is public. */
  readonly scope: Scope | undefined
  readonly agency: AgencyId | undefined
  /** What it may do at that agency, with all that each role includes. */
  readonly roles: readonly Role[]
  /** Who wrote it, as drafts remember: a person, or a token by its name. */
  readonly author: Author | undefined
  /** The session's id; undefined for a token. */
  readonly session: string | undefined
  /** Its agency has what one person drafts signed by another, so it says nothing on its own. Never for a token. */
  readonly fourEyes: boolean
}

export type Author = { readonly id: string; readonly name: string }

export const nobody: Caller = {
  viewer: everyone,
  scope: undefined,
  agency: undefined,
  roles: [],
  author: undefined,
  session: undefined,
  fourEyes: false,
}
