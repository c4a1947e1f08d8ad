import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { keptSince, onKept } from './kept-since.ts'

const askAgainMs = 20_000

/** Since when the oldest of what is shown stands, where it was kept; meanwhile the node is asked again and again. */
export function useKeptSince(): string | undefined {
  const client = useQueryClient()
  const since = useSyncExternalStore(
    (listener) => {
      const stops = [onKept(listener), client.getQueryCache().subscribe(listener)]
      return () => stops.forEach((stop) => stop())
    },
    () => keptSince(client),
    () => undefined,
  )
  const isKept = since !== undefined
  useEffect(() => {
    if (!isKept) return
    const timer = setInterval(() => void client.invalidateQueries({ type: 'active' }), askAgainMs)
    return () => clearInterval(timer)
  }, [client, isKept])
  return since
}
