import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { useLanguage } from '../../../language/language-provider.tsx'

/** The key that an agency's statements are signed with here: the newest one in force. */
export function SigningKey({ agency }: { readonly agency: string }): ReactNode {
  const { texts } = useLanguage()
  const { data } = useQuery(answerQuery('/api/directory'))
  const key = data?.keys.findLast((one) => one.agency === agency && one.ended === null)
  if (key === undefined) return texts.drafts.says.noKey
  return (
    <>
      <code title={key.keyid}>{key.keyid.slice(0, 16)}…</code> {texts.codes.custody[key.custody]}
    </>
  )
}
