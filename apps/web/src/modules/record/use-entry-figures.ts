import { useInfiniteQuery } from '@tanstack/react-query'
import { get } from '../../api/client.ts'
import { useView } from '../../view/use-view.ts'
import type { ShownStatement } from './shown-statement.ts'

const atOnce = 100

/** The figures of a report or correction, page by page; none is asked for of another kind. */
export function useEntryFigures({ index, statement }: ShownStatement) {
  const { asOf } = useView()
  const parameters = { entry: index, asOf, limit: atOnce }
  return useInfiniteQuery({
    queryKey: ['/api/situation/entry-figures', parameters] as const,
    queryFn: ({ pageParam, signal }) =>
      get('/api/situation/entry-figures', { ...parameters, from: pageParam }, signal),
    initialPageParam: 0,
    getNextPageParam: ({ figures }, pages) => (figures.length < atOnce ? undefined : pages.length * atOnce),
    enabled: statement.kind === 'situation.report' || statement.kind === 'situation.correction',
  })
}
