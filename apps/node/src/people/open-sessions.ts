import { formatInstant, type AgencyId } from '@concert/statement'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { openDurableList } from './durable-list.ts'
import { isAlive, sessionSchema, type Session } from './session.ts'

export type NewSession = Pick<Session, 'person' | 'agency' | 'method' | 'device'> &
  Partial<Pick<Session, 'only' | 'provider'>>

/** Who is signed in, device by device, in one file that outlives a restart. */
export type OpenSessions = {
  /** Makes a session; its token is answered this once. */
  readonly begin: (session: NewSession) => Promise<{ token: string; session: Session }>
  /** Undefined when there is none, or none any more. */
  readonly find: (token: string) => Session | undefined
  readonly ofPerson: (person: string) => readonly Session[]
  readonly actFor: (id: string, agency: AgencyId) => Promise<void>
  /** Remembers that it was used, to ten minutes; never fails. */
  readonly touch: (session: Session) => void
  /** Ends those that are to end; listeners hear of it at once. */
  readonly end: (isOver: (session: Session) => boolean) => Promise<void>
  readonly watch: (listener: () => void) => () => void
  /** Tells whoever listens that what a session may do has changed. */
  readonly changed: () => void
}

const touchedEveryMs = 600_000
/** Nobody has so many devices; an office of a sample is many people's. */
const maxPerPerson = 500

export async function openSessions(dir: string, nowMs: () => number): Promise<OpenSessions> {
  const list = await openDurableList<Session>({
    dir,
    name: 'sessions.json',
    item: sessionSchema,
    keyOf: ({ sha256 }) => sha256,
    without: 'everybody then signs in again',
  })
  const listeners = new Set<() => void>()
  const touching = new Set<string>()
  const changed = (): void => listeners.forEach((listener) => listener())
  const isUsable = (session: Session): boolean => isAlive(session, nowMs())
  const replace = (id: string, by: Partial<Session>): Promise<void> =>
    list.change((all) => all.map((one) => (one.id === id ? { ...one, ...by } : one)))
  return {
    begin: async (given) => {
      const token = randomBytes(32).toString('base64url')
      const now = formatInstant(nowMs())
      const session = { ...given, id: randomUUID(), sha256: digest(token), created: now, lastUsed: now }
      await list.change((all) => [...room(all.filter(isUsable), given.person), session])
      return { token, session }
    },
    find: (token) => {
      const session = list.find(digest(token))
      return session !== undefined && isUsable(session) ? session : undefined
    },
    ofPerson: (person) => list.all().filter((one) => one.person === person && isUsable(one)),
    actFor: async (id, agency) => {
      await replace(id, { agency })
      changed()
    },
    touch: ({ id, lastUsed }) => {
      if (touching.has(id) || nowMs() - Date.parse(lastUsed) < touchedEveryMs) return
      touching.add(id)
      // A session that cannot be remembered as used ends earlier, which is no reason to refuse anything.
      void replace(id, { lastUsed: formatInstant(nowMs()) })
        .catch(() => undefined)
        .finally(() => touching.delete(id))
    },
    end: async (isOver) => {
      await list.change((all) => {
        const left = all.filter((one) => !isOver(one))
        return left.length === all.length ? all : left
      })
      changed()
    },
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    changed,
  }
}

/** The oldest sessions of a person give way. */
function room(all: readonly Session[], person: string): readonly Session[] {
  const own = all.filter((one) => one.person === person)
  if (own.length < maxPerPerson) return all
  const oldest = new Set(own.slice(0, own.length - maxPerPerson + 1))
  return all.filter((one) => !oldest.has(one))
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
