import type { AssessmentsAnswer } from '@concert/api'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { answerQuery } from '../../../api/answer-query.ts'
import { useView } from '../../../view/use-view.ts'

/** Every version of every assessment that the reader may see, as known at the point in time that is looked at. */
export function useAssessments(): UseQueryResult<AssessmentsAnswer> {
  const { asOf } = useView()
  return useQuery(answerQuery('/api/threats/assessments', asOf === undefined ? {} : { asOf }))
}
