import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { LabelMark } from '../../../design/label-mark.tsx'
import { Moment } from '../../../design/moment.tsx'
import type { Column } from '../../../design/table.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useStateNames } from '../../../design/use-state-names.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import styles from '../threats.module.css'
import { isStanding, type Assessment } from './assessment.ts'

export function useAssessmentColumns(): readonly Column<Assessment>[] {
  const { texts, words } = useThreatsTexts()
  const nameOf = useAgencyNames()
  const stateOf = useStateNames()
  const { columns, annex2, anywhere } = texts.threats
  return [
    {
      name: columns.state,
      head: true,
      cell: ({ id, state }) => (
        <Link to="/assessments/$id" params={{ id }}>
          {state === null ? anywhere : stateOf(state)}
        </Link>
      ),
    },
    {
      name: columns.by,
      cell: ({ agency, own }) => (
        <>
          {nameOf(agency)}
          {own ? <span className={styles['note']}>{texts.threats.ownAssessment}</span> : undefined}
        </>
      ),
    },
    { name: columns.result, cell: ({ result }) => (result === null ? '–' : annex2.results[result]) },
    { name: columns.risk, cell: ({ body }) => <Risks risks={body.risks ?? []} /> },
    {
      name: columns.version,
      cell: (one) => (
        <>
          {words.number(one.version)}
          {isStanding(one) ? undefined : <span className={styles['note']}>{texts.threats.replaced}</span>}
        </>
      ),
    },
    { name: columns.said, cell: ({ received }) => <Moment at={received} short /> },
    {
      name: columns.readers,
      cell: ({ label, audience }) => <LabelMark label={label ?? ''} audience={audience.split(' ')} />,
    },
  ]
}

function Risks({ risks }: { readonly risks: NonNullable<Assessment['body']['risks']> }): ReactNode {
  const { texts } = useThreatsTexts()
  if (risks.length === 0) return '–'
  return (
    <ul className={styles['plain']}>
      {risks.map(({ scope, risk }) => (
        <li key={scope}>
          {texts.threats.scopes[scope]}: {texts.threats.risk.risks[risk]}
        </li>
      ))}
    </ul>
  )
}
