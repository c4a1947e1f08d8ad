import type { AgencyId } from '@concert/statement'
import type { Caller } from './caller.ts'

/** How the layers below people learn who asks with a session's cookie, and when that may have changed. */
export type Sessions = {
  /** The name of the cookie that carries a session's token. */
  readonly cookie: () => string
  /** Undefined when there is no such session, or none any more. */
  readonly holderOf: (token: string) => Caller | undefined
  /** Whether the agency has what one person drafts signed by another. */
  readonly asksFourEyes: (agency: AgencyId) => boolean
  /** The node's own address in a browser, without a path. */
  readonly origin: () => string
  /** Calls the listener whenever a session has ended or changed; returns how to stop. */
  readonly watch: (listener: () => void) => () => void
}

export const noSessions: Sessions = {
  cookie: () => 'concert_session',
  holderOf: () => undefined,
  asksFourEyes: () => false,
  origin: () => 'http://localhost',
  watch: () => () => undefined,
}
