import { useQueryClient } from '@tanstack/react-query'
import {
  createContext,
  startTransition,
  useContext,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react'
import { listenLive, type LiveEvent, type LiveState } from '../api/live.ts'
import { refreshAfter } from '../api/refresh-after.ts'

export type Heard = {
  readonly state: LiveState
  /** What was said since the page was opened, newest first. */
  readonly events: readonly LiveEvent[]
  readonly unread: number
  readonly markRead: () => void
}

const context = createContext<Heard>({ state: 'connecting', events: [], unread: 0, markRead: () => {} })
const keptEvents = 50

/** Holds the line to the node: what is said there is asked for again here, at once. */
export function LiveProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const client = useQueryClient()
  const [state, setState] = useState<LiveState>('connecting')
  const [events, setEvents] = useState<readonly LiveEvent[]>([])
  const [read, setRead] = useState(0)
  useEffect(() => {
    let wasLost = false
    return listenLive({
      onEvent: (event) => {
        setEvents((before) => [event, ...before].slice(0, keptEvents))
        refreshAfter(client, event)
      },
      onState: (next) => {
        if (next === 'live' && wasLost) void client.invalidateQueries()
        // The node drops the line of a session that has ended.
        if (next === 'lost') void client.invalidateQueries({ queryKey: ['/api/session'] })
        wasLost = next === 'lost'
        // The page may still be on its way: what the line says of itself must not hurry it.
        startTransition(() => setState(next))
      },
    })
  }, [client])
  const heard = useMemo(
    () => ({
      state,
      events,
      unread: events.filter(({ index }) => index >= read).length,
      markRead: () => setRead((events[0]?.index ?? -1) + 1),
    }),
    [state, events, read],
  )
  return <context.Provider value={heard}>{children}</context.Provider>
}

export function useHeard(): Heard {
  return useContext(context)
}
