import { QueryClient } from '@tanstack/react-query'
import { ApiError } from './api-error.ts'

/** Answers stay until a live event touches them; what the node refused is not asked again, what was lost is. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
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
}
