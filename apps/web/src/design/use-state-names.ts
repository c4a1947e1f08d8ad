import { useQuery } from '@tanstack/react-query'
import { answerQuery } from '../api/answer-query.ts'
import { useLanguage } from '../language/language-provider.tsx'

/** What a state is called in the reader's language; its code until the directory is there. */
export function useStateNames(): (state: string | undefined) => string {
  const { named } = useLanguage()
  const { data } = useQuery(answerQuery('/api/directory'))
  return (state) =>
    state === undefined ? '' : named(data?.states.find((one) => one.state === state)?.names) || state
}
