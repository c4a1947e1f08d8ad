import type { ContactAnswer, ContactsAnswer } from '@concert/api'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { answerQuery } from '../../api/answer-query.ts'
import { usePart } from '../../view/use-part.ts'
import { useView } from '../../view/use-view.ts'

export function useContacts(): UseQueryResult<ContactsAnswer> {
  const { asOf } = useView()
  const part = usePart()
  return useQuery(answerQuery('/api/contacts', { ...(asOf === undefined ? {} : { asOf }), ...part }))
}

/** By the id of anything that was said of the conversation. */
export function useContact(id: string): UseQueryResult<ContactAnswer> {
  const { asOf } = useView()
  return useQuery(answerQuery('/api/contacts/{id}', { id, ...(asOf === undefined ? {} : { asOf }) }))
}
