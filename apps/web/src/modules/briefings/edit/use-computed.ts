import type { ComputeBriefingOrder, ComputedBriefingAnswer } from '@concert/api'
import type { Briefing } from '@concert/briefing'
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { send } from '../../../api/client.ts'

type Basis = {
  readonly event: string
  readonly date: string
  /** Entries that the figures follow from; all of the day when undefined. */
  readonly size: number | undefined
  /** The issue that is corrected. */
  readonly corrects: string | undefined
  readonly anew: number
}

/** The issue before it is written: number and sections as the node computes them. The reason of a correction is yet to come. */
export function useComputed({ event, date, size, corrects, anew }: Basis): UseQueryResult<Briefing> {
  const order = {
    event,
    date,
    ...(size === undefined ? {} : { size }),
    ...(corrects === undefined ? {} : { corrects, correction: { en: '–' } }),
  } as ComputeBriefingOrder
  return useQuery({
    queryKey: ['computed-briefing', order, anew],
    queryFn: async ({ signal }) => {
      const answer = await send<ComputedBriefingAnswer>('POST', '/api/briefings/compute', order, signal)
      return answer.briefing as unknown as Briefing
    },
    enabled: event !== '' && /^\d{4}-\d{2}-\d{2}$/.test(date),
    staleTime: Infinity,
    retry: false,
    placeholderData: keepPreviousData,
  })
}
