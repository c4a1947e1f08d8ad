import { useSearch } from '@tanstack/react-router'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Card } from '../../../design/card.tsx'
import { useStateNames } from '../../../design/use-state-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { OpenedDraft } from '../../../outbox/opened-draft.tsx'
import { useSession } from '../../../session/use-session.ts'
import { useView } from '../../../view/use-view.ts'
import { askerOf } from '../../../outbox/asker-of.ts'
import { ReplyComposer } from './reply-composer.tsx'
import { replyFormOf } from './reply-form.ts'
import { isOpen, type Request } from './request-facts.ts'
import styles from './requests.module.css'

/** Where the state that is asked replies; it alone can, and not in the past. */
export function ReplyCard({ request }: { readonly request: Request }): ReactNode {
  const { texts } = useLanguage()
  const { asOf } = useView()
  const { may, state, person } = useSession()
  const stateOf = useStateNames()
  const { draft } = useSearch({ strict: false }) as { readonly draft?: unknown }
  const [isWriting, setWriting] = useState(isOpen(request) || draft !== undefined)
  const { data } = useQuery(answerQuery('/api/directory'))
  const words = texts.requests.reply
  if (asOf !== undefined || person === undefined) return undefined
  if (state !== request.state || !may('drafts'))
    return <p className={styles['soft']}>{words.closed(stateOf(request.state))}</p>
  return (
    <Card title={words.title}>
      <p className={styles['soft']}>{words.hint}</p>
      {isWriting ? (
        <OpenedDraft id={draft}>
          {(draft, content) => (
            <ReplyComposer
              request={{
                ...request,
                asker: data === undefined ? [request.agency] : askerOf(data, request.agency),
              }}
              draft={draft}
              begun={content === undefined ? undefined : replyFormOf(content, request)}
            />
          )}
        </OpenedDraft>
      ) : (
        <div>
          <Button variant="default" onClick={() => setWriting(true)}>
            {words.more}
          </Button>
        </div>
      )}
    </Card>
  )
}
