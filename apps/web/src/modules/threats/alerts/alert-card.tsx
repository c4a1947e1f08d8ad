import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { AlertWords } from './alert-words.tsx'
import styles from './alerts.module.css'
import type { Alert } from './alert.ts'

/** What the alert says, by whom and since when, and what it took the place of. */
export function AlertCard({ alert }: { readonly alert: Alert }): ReactNode {
  const { texts } = useThreatsTexts()
  const nameOf = useAgencyNames()
  const { agency, received, index, replaces, replacedBy, body, lang } = alert
  return (
    <Card title={texts.alerts.kind} side={<ProofMark index={index} />}>
      <p className={styles['soft']}>
        {nameOf(agency)}, <Moment at={received} />
      </p>
      {replacedBy === undefined ? undefined : (
        <p>
          <Link to="/alerts/$id" params={{ id: replacedBy }}>
            {texts.alerts.replacedBy}
          </Link>
        </p>
      )}
      <AlertWords body={body} lang={lang ?? undefined} />
      {replaces === null ? undefined : (
        <p>
          <Link to="/alerts/$id" params={{ id: replaces }}>
            {texts.alerts.replaces}
          </Link>
        </p>
      )}
    </Card>
  )
}
