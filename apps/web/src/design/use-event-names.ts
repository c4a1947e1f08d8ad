import { useQuery } from '@tanstack/react-query'
import { answerQuery } from '../api/answer-query.ts'
import { useLanguage } from '../language/language-provider.tsx'
import { useView } from '../view/use-view.ts'

/** What an event is called in the reader's language; its id until it is known. */
export function useEventNames(): (event: string) => string {
  const { named } = useLanguage()
  const { asOf } = useView()
  const { data } = useQuery(answerQuery('/api/situation/events', asOf === undefined ? {} : { asOf }))
  return (event) => named(data?.events.find((one) => one.event === event)?.names) || event
}
