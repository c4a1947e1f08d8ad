import { useSyncExternalStore } from 'react'
import { useSession } from '../session/use-session.ts'
import { shownSignings, watchSignings } from './outbox-state.ts'
import { isUnderWay, type Signing } from './signing.ts'

/** What whoever is signed in decided to sign or submit in this browser, oldest first. */
export function useSignings(): readonly Signing[] {
  const { person, agency } = useSession()
  const all = useSyncExternalStore(watchSignings, shownSignings, shownSignings)
  return all.filter((one) => one.person === person?.id && one.agency === agency)
}

export function useWaiting(): number {
  return useSignings().filter(isUnderWay).length
}
