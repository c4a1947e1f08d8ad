import { useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { answerQuery } from '../api/answer-query.ts'

const tickMs = 10_000
const minuteMs = 60_000
let tick = 0

/**
 * The node's time in ms, which in a sample is another than the reader's; it moves every ten seconds. In a page's first
 * picture, and while that is taken over, it stands at the full minute, so that both say the same.
 */
export function useNow(): number {
  const beat = useSyncExternalStore<number | undefined>(
    subscribe,
    () => tick,
    () => undefined,
  )
  const { data, dataUpdatedAt } = useQuery(answerQuery('/api/node'))
  if (beat === undefined) return fullMinute(data === undefined ? Date.now() : Date.parse(data.now))
  return data === undefined ? Date.now() : Date.parse(data.now) + (Date.now() - dataUpdatedAt)
}

function fullMinute(ms: number): number {
  return Math.floor(ms / minuteMs) * minuteMs
}

function subscribe(onTick: () => void): () => void {
  const timer = setInterval(() => {
    tick++
    onTick()
  }, tickMs)
  return () => clearInterval(timer)
}
