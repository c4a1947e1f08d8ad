import { useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { answerQuery } from '../api/answer-query.ts'

const tickMs = 10_000
let tick = 0

/** The node's time in ms, which in a sample is another than the reader's; it moves every ten seconds. */
export function useNow(): number {
  useSyncExternalStore(
    subscribe,
    () => tick,
    () => tick,
  )
  const { data, dataUpdatedAt } = useQuery(answerQuery('/api/node'))
  return data === undefined ? Date.now() : Date.parse(data.now) + (Date.now() - dataUpdatedAt)
}

function subscribe(onTick: () => void): () => void {
  const timer = setInterval(() => {
    tick++
    onTick()
  }, tickMs)
  return () => clearInterval(timer)
}
