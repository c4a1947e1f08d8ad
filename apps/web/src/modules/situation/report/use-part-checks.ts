import type { DraftCheckAnswer } from '@concert/api'
import { useQueries } from '@tanstack/react-query'
import { send } from '../../../api/client.ts'
import type { Part } from './parts-of.ts'

export type PartCheck = {
  readonly name: string
  /** Undefined until the node has answered. */
  readonly check: DraftCheckAnswer | undefined
  readonly error: Error | null
}

/** What the node would refuse each statement for, asked without signing it. */
export function usePartChecks(agency: string, parts: readonly Part[]): readonly PartCheck[] {
  const checks = useQueries({
    queries: parts.map(({ name, content }) => ({
      queryKey: ['/api/drafts/check', agency, name, content] as const,
      queryFn: () => send<DraftCheckAnswer>('POST', '/api/drafts/check', { agency, ...content }),
      staleTime: 0,
      gcTime: 0,
    })),
  })
  return parts.map(({ name }, at) => ({ name, check: checks[at]!.data, error: checks[at]!.error }))
}
