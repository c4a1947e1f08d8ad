import { queryOptions } from '@tanstack/react-query'
import type { Address, Parameters } from './answers.ts'
import { get } from './client.ts'

/** A GET as a query: its key is the address and its parameters, so that live events find what they touch. */
export function answerQuery<A extends Address>(address: A, parameters: Parameters = {}) {
  return queryOptions({
    queryKey: [address, parameters] as const,
    queryFn: ({ signal }) => get(address, parameters, signal),
  })
}
