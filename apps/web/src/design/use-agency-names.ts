import { useQuery } from '@tanstack/react-query'
import { answerQuery } from '../api/answer-query.ts'
import { useLanguage } from '../language/language-provider.tsx'

/** What an agency is called in the reader's language; its id until the directory is there. */
export function useAgencyNames(): (agency: string | undefined) => string {
  const { named } = useLanguage()
  const { data } = useQuery(answerQuery('/api/directory'))
  return (agency) =>
    agency === undefined ? '' : named(data?.agencies.find((one) => one.agency === agency)?.names) || agency
}
