import type { SignalBoardAnswer } from '@concert/api'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { answerQuery } from '../../../api/answer-query.ts'
import { useView } from '../../../view/use-view.ts'

/** While the node still assesses what was said, the board is asked again. */
const againMs = 1_000

export function useBoard(event: string): UseQueryResult<SignalBoardAnswer> {
  const { asOf } = useView()
  return useQuery({
    ...answerQuery('/api/threats/board', { event, ...(asOf === undefined ? {} : { asOf }) }),
    refetchInterval: ({ state: { data } }) =>
      asOf === undefined && data !== undefined && data.assessed < data.size ? againMs : false,
  })
}
