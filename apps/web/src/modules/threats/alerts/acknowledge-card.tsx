import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Card } from '../../../design/card.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { OpenedDraft } from '../../../outbox/opened-draft.tsx'
import { useSession } from '../../../session/use-session.ts'
import { useView } from '../../../view/use-view.ts'
import { askerOf } from '../../../outbox/asker-of.ts'
import { AcknowledgeComposer } from './acknowledge-composer.tsx'
import { acknowledgementFormOf } from './acknowledgement-form.ts'
import styles from './alerts.module.css'
import type { Alert } from './alert.ts'

/** Where an agency of a state that is asked acknowledges the alert, once. */
export function AcknowledgeCard({ alert }: { readonly alert: Alert }): ReactNode {
  const { texts } = useThreatsTexts()
  const { asOf } = useView()
  const { may, state, agency } = useSession()
  const { draft: draftId } = useSearch({ strict: false }) as { readonly draft?: unknown }
  const directory = useQuery(answerQuery('/api/directory'))
  const isAsked = alert.states.some((one) => one.state === state)
  const isDone = alert.acknowledgements.some((one) => one.agency === agency)
  if (asOf !== undefined || !may('drafts') || !isAsked) return undefined
  return (
    <Card title={texts.alerts.acknowledge.title}>
      {isDone ? (
        <p className={styles['soft']}>{texts.alerts.acknowledge.done}</p>
      ) : (
        <Asked query={directory}>
          {(answer) => (
            <OpenedDraft id={draftId}>
              {(draft, content) => (
                <AcknowledgeComposer
                  alert={{ ...alert, asker: askerOf(answer, alert.agency) }}
                  draft={draft}
                  begun={content === undefined ? undefined : acknowledgementFormOf(content, alert.id)}
                />
              )}
            </OpenedDraft>
          )}
        </Asked>
      )}
    </Card>
  )
}
