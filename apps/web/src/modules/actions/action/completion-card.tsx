import { Button } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { OpenedDraft } from '../../../outbox/opened-draft.tsx'
import { useSession } from '../../../session/use-session.ts'
import { useActionsTexts } from '../../../texts/use-actions-texts.ts'
import type { WholeAction } from '../action.ts'
import { CompletionComposer } from './completion-composer.tsx'
import { completionFormOf } from './completion-form.ts'

type Given = {
  readonly action: WholeAction
  /** The state whose part it is about at first; empty: the whole. */
  readonly of: string
}

/** Where the Secretariat confirms, returns or cancels. */
export function CompletionCard({ action, of }: Given): ReactNode {
  const { texts } = useActionsTexts()
  const { may, isSecretariat } = useSession()
  const { draft: draftId } = useSearch({ strict: false }) as { readonly draft?: unknown }
  const [round, setRound] = useState(0)
  if (!isSecretariat || !may('drafts') || action.standing === 'cancelled') return undefined
  return (
    <Card title={texts.actions.complete.title}>
      <OpenedDraft id={draftId}>
        {(draft, content) => {
          const begun = content === undefined ? undefined : completionFormOf(content, action)
          return (
            <CompletionComposer
              key={round}
              action={action}
              of={of}
              draft={begun === undefined ? undefined : draft}
              begun={begun}
              after={
                <Button variant="default" onClick={() => setRound(round + 1)}>
                  {texts.actions.complete.again}
                </Button>
              }
            />
          )
        }}
      </OpenedDraft>
    </Card>
  )
}
