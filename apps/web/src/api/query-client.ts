import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiError } from './api-error.ts'

/**
 * Answers stay until a live event touches them; what the node refused is not asked again, what was lost is. Where it
 * says that the session is over, it is asked who reads.
 */
export function makeQueryClient(): QueryClient {
  const askWhoReads = (error: Error): void => {
    if (error instanceof ApiError && error.reason === 'not-authenticated')
      void client.invalidateQueries({ queryKey: ['/api/session'] })
  }
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: askWhoReads }),
    mutationCache: new MutationCache({ onError: askWhoReads }),
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        gcTime: 30 * 60_000,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        retry: (failures, error) => !(error instanceof ApiError && error.code === 'problem') && failures < 2,
        retryDelay: (attempt) => 500 * 2 ** attempt,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
  return client
}
