import type { AlertAnswer, AlertsAnswer } from '@concert/api'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { answerQuery } from '../../../api/answer-query.ts'
import { useView } from '../../../view/use-view.ts'

/** Focal points are asked one after another as time goes on, without anything being said. */
const againMs = 30_000

export function useAlerts(): UseQueryResult<AlertsAnswer> {
  const { asOf } = useView()
  return useQuery({
    ...answerQuery('/api/threats/alerts', asOf === undefined ? {} : { asOf }),
    refetchInterval: asOf === undefined ? againMs : false,
  })
}

export function useAlert(id: string): UseQueryResult<AlertAnswer> {
  const { asOf } = useView()
  return useQuery({
    ...answerQuery('/api/threats/alerts/{id}', { id, ...(asOf === undefined ? {} : { asOf }) }),
    refetchInterval: asOf === undefined ? againMs : false,
  })
}
