import type { Place } from '@concert/statement'
import { useQuery } from '@tanstack/react-query'
import { answerQuery } from '../../../api/answer-query.ts'

const shownAtMost = 60

/** Places that the agency reported on itself before, its own state first; for the Secretariat the organisation's states. */
export function useKnownPlaces(agency: string, event: string, state: string | undefined): readonly Place[] {
  const { data: directory } = useQuery(answerQuery('/api/directory'))
  const { data } = useQuery({
    ...answerQuery('/api/situation/catalogue', { event, agency }),
    enabled: state !== undefined,
  })
  if (state === undefined) return (directory?.states ?? []).map((one) => one.state as Place)
  const own = (data?.series ?? []).filter(({ dataset }) => dataset === '').map(({ place }) => place as Place)
  return [...new Set([state as Place, ...own.sort()])].slice(0, shownAtMost)
}
