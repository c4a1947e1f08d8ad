import { languagesOf } from '@concert/language'
import type { Language } from '@concert/statement'
import { useQuery } from '@tanstack/react-query'
import { answerQuery } from '../api/answer-query.ts'

/** The organisation's languages in its order: nothing is issued without one of them. */
export function useLanguages(): readonly Language[] {
  const { data } = useQuery(answerQuery('/api/directory'))
  return languagesOf(data?.organisation?.languages)
}
