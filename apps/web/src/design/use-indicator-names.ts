import { useQuery } from '@tanstack/react-query'
import { answerQuery } from '../api/answer-query.ts'
import { useLanguage } from '../language/language-provider.tsx'

/** What an indicator is called in the reader's language; its id until the code list is there. */
export function useIndicatorNames(): (indicator: string) => string {
  const { named } = useLanguage()
  const { data } = useQuery(answerQuery('/api/situation/codes'))
  return (indicator) => named(data?.indicators.find(({ id }) => id === indicator)?.name) || indicator
}
