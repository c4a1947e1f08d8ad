import type { BoardSignal } from '@concert/api'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { OpenedDraft } from '../../../outbox/opened-draft.tsx'
import { useSession } from '../../../session/use-session.ts'
import { useView } from '../../../view/use-view.ts'
import styles from '../threats.module.css'
import { TriageComposer } from './triage-composer.tsx'
import { triageFormOf } from './triage-form.ts'

/** What agencies have made of the signal, and where one's own says what it makes of it. */
export function TriageCard({ signal }: { readonly signal: BoardSignal }): ReactNode {
  const { texts } = useThreatsTexts()
  const { asOf } = useView()
  const { may } = useSession()
  const { draft: draftId } = useSearch({ strict: false }) as { readonly draft?: unknown }
  return (
    <Card title={texts.signals.triage.title}>
      <Triages triages={signal.triages} />
      {asOf !== undefined || !may('drafts') ? undefined : (
        <OpenedDraft id={draftId}>
          {(draft, content) => (
            <TriageComposer
              signal={signal}
              draft={draft}
              begun={content === undefined ? undefined : triageFormOf(content, signal.id)}
            />
          )}
        </OpenedDraft>
      )}
    </Card>
  )
}

function Triages({ triages }: Pick<BoardSignal, 'triages'>): ReactNode {
  const { texts } = useThreatsTexts()
  const nameOf = useAgencyNames()
  if (triages.length === 0) return <p className={styles['soft']}>{texts.signals.untriaged}</p>
  return (
    <ol className={styles['answers']}>
      {triages.map(({ id, decision, agency, received, index, reason, lang }) => (
        <li key={id}>
          <h3>{texts.signals.decisions[decision]}</h3>
          {reason === null ? undefined : (
            <p className={styles['prose']} lang={lang ?? undefined}>
              {reason}
            </p>
          )}
          <p className={styles['soft']}>
            {nameOf(agency)}, <Moment at={received} /> <ProofMark index={index} />
          </p>
        </li>
      ))}
    </ol>
  )
}
