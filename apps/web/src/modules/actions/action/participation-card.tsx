import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { OpenedDraft } from '../../../outbox/opened-draft.tsx'
import { useSession } from '../../../session/use-session.ts'
import { useActionsTexts } from '../../../texts/use-actions-texts.ts'
import type { WholeAction } from '../action.ts'
import styles from '../actions.module.css'
import { ParticipationComposer } from './participation-composer.tsx'
import { participationFormOf } from './participation-form.ts'

/** Where a state says whether it takes part: at any time before the action is cancelled, and until its part is complete. */
export function ParticipationCard({ action }: { readonly action: WholeAction }): ReactNode {
  const { texts } = useActionsTexts()
  const { may, state } = useSession()
  const { draft: draftId } = useSearch({ strict: false }) as { readonly draft?: unknown }
  const part = action.parts.find((one) => one.state === state)
  if (state === undefined || !may('drafts') || action.standing === 'cancelled') return undefined
  if (part?.standing === 'complete') return undefined
  const words = texts.actions.join
  const now =
    part === undefined ? 'none' : part.standing === 'apart' ? 'apart' : part.named ? 'named' : 'joined'
  return (
    <Card title={words.title}>
      <p className={styles['soft']} role="status">
        {words.now[now]}
      </p>
      <OpenedDraft id={draftId}>
        {(draft, content) => {
          const begun = content === undefined ? undefined : participationFormOf(content, action)
          return (
            <ParticipationComposer
              key={now}
              action={action}
              state={state}
              now={now}
              draft={begun === undefined ? undefined : draft}
              begun={begun}
            />
          )
        }}
      </OpenedDraft>
    </Card>
  )
}
