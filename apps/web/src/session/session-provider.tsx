import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import {
  createContext,
  Fragment,
  useContext,
  useEffect,
  useLayoutEffect,
  useState,
  type ReactNode,
} from 'react'
import { answerQuery } from '../api/answer-query.ts'
import { hearSessionChanged } from './session-channel.ts'
import { identityOf, nobody } from './identity-of.ts'

type Shown = { readonly identity: string; readonly turn: number; readonly hasEnded: boolean }

const context = createContext(false)

/**
 * Watches who reads. When it is another than before (signed out on another device, or in another window; roles taken
 * away) everything that was loaded is forgotten before anything is shown again.
 */
export function SessionProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const client = useQueryClient()
  const { data } = useQuery({ ...answerQuery('/api/session'), refetchOnWindowFocus: true })
  const identity = data === undefined ? undefined : identityOf(data)
  const [shown, setShown] = useState<Shown | undefined>(() => firstShown(identity))
  const isSame = identity === undefined || shown === undefined || shown.identity === identity
  useLayoutEffect(() => {
    if (identity === undefined || shown?.identity === identity) return
    if (shown !== undefined) forgetAnswers(client)
    setShown(shown === undefined ? firstShown(identity) : nextShown(shown, identity))
  }, [client, identity, shown])
  useEffect(
    () => hearSessionChanged(() => void client.invalidateQueries({ queryKey: ['/api/session'] })),
    [client],
  )
  if (!isSame) return undefined
  return (
    <context.Provider value={shown?.hasEnded === true}>
      <Fragment key={shown?.turn ?? 0}>{children}</Fragment>
    </context.Provider>
  )
}

/** True when a session ended without this page having asked for it. */
export function useHasEnded(): boolean {
  return useContext(context)
}

function firstShown(identity: string | undefined): Shown | undefined {
  return identity === undefined ? undefined : { identity, turn: 0, hasEnded: false }
}

function nextShown(before: Shown, identity: string): Shown {
  return { identity, turn: before.turn + 1, hasEnded: before.identity !== nobody && identity === nobody }
}

function forgetAnswers(client: QueryClient): void {
  client.removeQueries({ predicate: ({ queryKey: [address] }) => address !== '/api/session' })
}
