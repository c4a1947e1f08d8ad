import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../api/answer-query.ts'
import { ButtonLink } from '../../design/button-link.tsx'
import { useLanguage } from '../../language/language-provider.tsx'

/** To the entries next to this one. */
export function EntrySteps({ index }: { readonly index: number }): ReactNode {
  const { texts } = useLanguage()
  const { data } = useQuery(answerQuery('/api/record'))
  const isLast = data !== undefined && index >= data.size - 1
  return (
    <>
      <ButtonLink
        to="/record/$id"
        params={{ id: String(index - 1) }}
        variant="default"
        size="xs"
        disabled={index === 0}
      >
        ← {texts.record.entry.before}
      </ButtonLink>
      <ButtonLink
        to="/record/$id"
        params={{ id: String(index + 1) }}
        variant="default"
        size="xs"
        disabled={isLast}
      >
        {texts.record.entry.next} →
      </ButtonLink>
    </>
  )
}

/** Which of how many entries this is. */
export function useOver(index: number): string {
  const { texts, words } = useLanguage()
  const { data } = useQuery(answerQuery('/api/record'))
  return texts.record.entry.over(words.number(index), data === undefined ? '…' : words.number(data.size))
}
