import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Fault } from './fault.tsx'
import { Loading } from './loading.tsx'

type Given<T> = {
  readonly query: UseQueryResult<T>
  readonly lines?: number
  readonly children: (answer: T) => ReactNode
}

/** What was asked of the node: on its way, refused, or there. What is there stays while it is asked again. */
export function Asked<T>({ query, lines = 3, children }: Given<T>): ReactNode {
  if (query.data !== undefined) return children(query.data)
  if (query.error !== null) return <Fault error={query.error} onRetry={() => void query.refetch()} />
  return <Loading lines={lines} />
}
