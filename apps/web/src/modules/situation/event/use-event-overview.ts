import type { OverviewAnswer } from '@concert/api'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { answerQuery } from '../../../api/answer-query.ts'
import type { EventShown } from './event-shown.ts'

export type Overview = OverviewAnswer

/** All states of the event in protocol order: their weeks, how fresh they are, what is due. */
export function useEventOverview({ event: { event }, asOf }: EventShown): UseQueryResult<Overview> {
  return useQuery(answerQuery('/api/situation/overview', { event, ...(asOf === undefined ? {} : { asOf }) }))
}
