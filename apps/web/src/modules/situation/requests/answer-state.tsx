import type { ReactNode } from 'react'
import { Clock } from '../../../design/clock.tsx'
import { useLength } from '../../../design/use-length.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { timeTaken, type Request } from './request-facts.ts'
import styles from './requests.module.css'

type Given = { readonly request: Request; readonly at: string | undefined }

/** The running clock of a request; of an answered one what was answered, and after how long. */
export function AnswerState({ request, at }: Given): ReactNode {
  const { texts } = useLanguage()
  const lengthOf = useLength()
  const taken = timeTaken(request)
  if (taken === undefined) return <Clock due={request.due} at={at} />
  const outcomes: Readonly<Record<string, string>> = texts.requests.outcomes
  const outcome = request.replies.at(-1)!.outcome
  return (
    <span className={styles['taken']}>
      <strong>{outcomes[outcome] ?? outcome}</strong>
      <span className={styles['soft']}>
        {texts.requests.answeredAfter(lengthOf(taken.tookMs))}
        {taken.lateMs === 0 ? undefined : `, ${texts.requests.late(lengthOf(taken.lateMs))}`}
      </span>
    </span>
  )
}
