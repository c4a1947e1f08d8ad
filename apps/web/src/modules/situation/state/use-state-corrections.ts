import type { CorrectionsAnswer } from '@concert/api'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { answerQuery } from '../../../api/answer-query.ts'
import type { StateShown } from './state-shown.ts'
import { knownAt } from './use-state-figures.ts'

const most = 1_000

export function useStateCorrections({ event, state, asOf }: StateShown): UseQueryResult<CorrectionsAnswer> {
  return useQuery(answerQuery('/api/situation/corrections', { event, state, limit: most, ...knownAt(asOf) }))
}
