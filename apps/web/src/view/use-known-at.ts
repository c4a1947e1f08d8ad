import { useQuery } from '@tanstack/react-query'
import { answerQuery } from '../api/answer-query.ts'
import { useView } from './use-view.ts'

/** The instant as of which the page's figures are known: the node's own, or the one that is looked back to. */
export function useKnownAt(): string | undefined {
  const { asOf } = useView()
  const { data } = useQuery(answerQuery('/api/node'))
  if (asOf === undefined) return data?.now
  if (asOf.includes('T')) return asOf
  return asOf.includes('-') ? `${asOf}T23:59:59.999Z` : undefined
}
