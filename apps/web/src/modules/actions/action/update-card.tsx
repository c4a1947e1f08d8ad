import { useSearch } from '@tanstack/react-router'
import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { OpenedDraft } from '../../../outbox/opened-draft.tsx'
import { useSession } from '../../../session/use-session.ts'
import { useActionsTexts } from '../../../texts/use-actions-texts.ts'
import { isOpenPart, ownPart, type WholeAction } from '../action.ts'
import styles from '../actions.module.css'
import { UpdateComposer } from './update-composer.tsx'
import { updateFormOf } from './update-form.ts'

/** Where whoever has a part that is open says what was done; the Secretariat may of the whole. */
export function UpdateCard({ action }: { readonly action: WholeAction }): ReactNode {
  const { texts } = useActionsTexts()
  const { may, state, agency, isSecretariat } = useSession()
  const { draft: draftId } = useSearch({ strict: false }) as { readonly draft?: unknown }
  const [round, setRound] = useState(0)
  const part = ownPart(action, { state, agency })
  if (!may('drafts') || action.standing === 'cancelled') return undefined
  if (part === undefined && !isSecretariat) return undefined
  const isOpen = part === undefined || isOpenPart(part)
  return (
    <Card title={texts.actions.update.title}>
      {isOpen ? (
        <OpenedDraft id={draftId}>
          {(draft, content) => {
            const begun = content === undefined ? undefined : updateFormOf(content, action)
            return (
              <UpdateComposer
                key={round}
                action={action}
                draft={begun === undefined ? undefined : draft}
                begun={begun}
                after={
                  <Button variant="default" onClick={() => setRound(round + 1)}>
                    {texts.actions.update.more}
                  </Button>
                }
              />
            )
          }}
        </OpenedDraft>
      ) : (
        <p className={styles['soft']}>{texts.actions.update.closed}</p>
      )}
    </Card>
  )
}
