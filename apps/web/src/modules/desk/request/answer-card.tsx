import type { DeskRequestAnswer } from '@concert/api'
import { Button } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { OpenedDraft } from '../../../outbox/opened-draft.tsx'
import { useSession } from '../../../session/use-session.ts'
import { useDeskTexts } from '../../../texts/use-desk-texts.ts'
import { useView } from '../../../view/use-view.ts'
import { ReplyComposer } from './reply-composer.tsx'
import { replyFormOf } from './reply-form.ts'

/** Where an agency that is asked answers; it alone can, and not in the past. */
export function AnswerCard({ request }: { readonly request: DeskRequestAnswer['request'] }): ReactNode {
  const { texts } = useDeskTexts()
  const { asOf } = useView()
  const { agency, may } = useSession()
  const { draft } = useSearch({ strict: false }) as { readonly draft?: unknown }
  const own = request.to.find((one) => one.agency === agency)
  const [isWriting, setWriting] = useState(own?.answered === null || draft !== undefined)
  if (asOf !== undefined || own === undefined || request.closing !== null || !may('drafts')) return undefined
  const words = texts.desk.reply
  return (
    <Card title={words.title}>
      {isWriting ? (
        <OpenedDraft id={draft}>
          {(opened, content) => (
            <ReplyComposer
              kind="desk.answer"
              request={request}
              label={words.text}
              missing={words.missing}
              draft={opened}
              begun={content && replyFormOf(content, { kind: 'desk.answer', id: request.id })}
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
