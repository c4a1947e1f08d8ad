import { useInfiniteQuery } from '@tanstack/react-query'
import { get } from '../../api/client.ts'
import { useView } from '../../view/use-view.ts'
import type { RecordSearch } from './record-search.ts'

/** Entries of the record that match, page by page from the newest on. */
export function useEntries(search: RecordSearch) {
  const { asOf } = useView()
  const parameters = { ...search, asOf, limit: 50 }
  return useInfiniteQuery({
    queryKey: ['/api/record/entries', parameters] as const,
    queryFn: ({ pageParam, signal }) =>
      get('/api/record/entries', { ...parameters, before: pageParam }, signal),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ searched }) => (searched > 0 ? searched : undefined),
  })
}
