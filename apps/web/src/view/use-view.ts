import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { answerQuery } from '../api/answer-query.ts'
import type { ViewSearch } from './view-search.ts'

/** What the whole workspace looks at: the event, and the point in time whose knowledge is shown. */
export type View = {
  /** A date, an instant or a number of entries; undefined is now. */
  readonly asOf: string | undefined
  /** The event that was chosen, else the first that is not closed; undefined until there is one. */
  readonly event: string | undefined
  readonly look: (changes: Partial<ViewSearch>) => void
}

export function useView(): View {
  const { asOf, event: chosen } = useSearch({ strict: false }) as ViewSearch
  const navigate = useNavigate()
  const { data } = useQuery(answerQuery('/api/situation/events', asOf === undefined ? {} : { asOf }))
  const open = data?.events.find(({ closed }) => !closed) ?? data?.events[0]
  const look = useCallback(
    (changes: Partial<ViewSearch>) =>
      void navigate({ to: '.', search: (before: ViewSearch) => ({ ...before, ...changes }) }),
    [navigate],
  )
  return { asOf, event: chosen ?? open?.event, look }
}
