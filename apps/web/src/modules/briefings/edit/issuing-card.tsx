import type { BriefingDraft, IssuedBriefingAnswer } from '@concert/api'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useId, useState, type ReactNode } from 'react'
import { send } from '../../../api/client.ts'
import { refreshAfter } from '../../../api/refresh-after.ts'
import { Card } from '../../../design/card.tsx'
import { Confirm } from '../../../design/confirm.tsx'
import { useBriefingsTexts } from '../../../texts/use-briefings-texts.ts'
import styles from './edit.module.css'
import type { Editor } from './use-editor.ts'
import { useMissingWords } from './use-missing-words.tsx'

/** The button that issues, and beside it exactly what is still missing. */
export function IssuingCard({ editor }: { readonly editor: Editor }): ReactNode {
  const { texts, words } = useBriefingsTexts()
  const id = useId()
  const [isAsked, setAsked] = useState(false)
  const own = texts.briefings.issuing
  const missing = useMissingWords(editor)
  const { draft } = editor
  const number = words.number(draft?.number ?? editor.computed.data?.number ?? 1)
  return (
    <Card title={own.title}>
      <p className={styles['soft']}>{own.means}</p>
      <div id={id} role="status">
        {missing.length === 0 ? (
          <p>{own.ready}</p>
        ) : (
          <>
            <p>{own.missing}</p>
            <ul className={styles['missing']}>
              {missing.map(({ key, text }) => (
                <li key={key}>{text}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div>
        <Button disabled={missing.length > 0} aria-describedby={id} onClick={() => setAsked(true)}>
          {own.doIt(number)}
        </Button>
      </div>
      {isAsked && draft !== undefined ? (
        <ConfirmIssue draft={draft} number={number} onClose={() => setAsked(false)} />
      ) : undefined}
    </Card>
  )
}

type Given = { readonly draft: BriefingDraft; readonly number: string; readonly onClose: () => void }

function ConfirmIssue({ draft, number, onClose }: Given): ReactNode {
  const { texts } = useBriefingsTexts()
  const client = useQueryClient()
  const navigate = useNavigate()
  const own = texts.briefings.issuing
  const issue = async (): Promise<void> => {
    const answer = await send<IssuedBriefingAnswer>('POST', `/api/briefings/drafts/${draft.id}/issue`, {})
    refreshAfter(client, { kind: 'briefings.issue' })
    await navigate({ to: '/briefings/$number', params: { number: String(answer.number) } })
  }
  return (
    <Confirm title={own.confirmTitle(number)} doIt={own.doIt(number)} onConfirm={issue} onClose={onClose}>
      <p>{own.means}</p>
    </Confirm>
  )
}
