import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { answerQuery } from '../../../api/answer-query.ts'
import { Card } from '../../../design/card.tsx'
import { LabelMark } from '../../../design/label-mark.tsx'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { Reply, Request } from './request-facts.ts'
import styles from './requests.module.css'

/** What was answered, oldest first. */
export function Replies({ request: { replies } }: { readonly request: Request }): ReactNode {
  const { texts } = useLanguage()
  return (
    <Card title={texts.requests.replies}>
      {replies.length === 0 ? (
        <p className={styles['soft']}>{texts.requests.noReplies}</p>
      ) : (
        <ol className={styles['replies']}>
          {replies.map((reply) => (
            <ReplyItem key={reply.index} reply={reply} />
          ))}
        </ol>
      )}
    </Card>
  )
}

function ReplyItem({ reply }: { readonly reply: Reply }): ReactNode {
  const { texts } = useLanguage()
  const nameOf = useAgencyNames()
  const { data } = useQuery(answerQuery('/api/statements/{id}', { id: String(reply.index) }))
  const outcomes: Readonly<Record<string, string>> = texts.requests.outcomes
  return (
    <li className={styles['reply']}>
      <h3>{outcomes[reply.outcome] ?? reply.outcome}</h3>
      <p className={styles['prose']} lang={data?.statement?.lang}>
        {reply.answer}
      </p>
      <p className={styles['soft']}>
        {nameOf(reply.agency)}, <Moment at={reply.answered} /> <ProofMark index={reply.index} />
      </p>
      <LabelMark label={reply.label ?? ''} audience={reply.audience.split(' ')} />
    </li>
  )
}
