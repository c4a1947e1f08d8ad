import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { dayInWords } from '../../../design/day-in-words.ts'
import { Facts } from '../../../design/facts.tsx'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useActionsTexts } from '../../../texts/use-actions-texts.ts'
import { ActionLink } from '../action-link.tsx'
import { ActionWords } from '../action-words.tsx'
import type { WholeAction } from '../action.ts'
import styles from '../actions.module.css'
import { SourceLine } from '../source-line.tsx'
import { StandingMark } from '../standing-mark.tsx'

/** What is done and by when, what it comes from, what it waits for and what waits for it. */
export function FactsCard({ action }: { readonly action: WholeAction }): ReactNode {
  const { texts, language } = useActionsTexts()
  const nameOf = useAgencyNames()
  const words = texts.actions
  const { agency, received, index, due, completed } = action
  return (
    <Card title={words.kind} side={<ProofMark index={index} />}>
      <p className={styles['soft']}>
        {nameOf(agency)}, <Moment at={received} />
      </p>
      <Facts
        facts={[
          { name: words.columns.standing, value: <StandingMark action={action} /> },
          { name: words.columns.due, value: dayInWords(language, due) },
          completed === undefined ? undefined : { name: words.completed, value: <Moment at={completed} /> },
          {
            name: words.source,
            value: <SourceLine {...action} />,
          },
          linksFact(words.dependencies, action.dependencies),
          linksFact(words.dependents, action.dependents),
        ]}
      />
      <ActionWords what={action.what} measure={action.measure} />
    </Card>
  )
}

function linksFact(name: string, links: WholeAction['dependents']) {
  if (links.length === 0) return undefined
  const value = (
    <ul className={styles['list']}>
      {links.map((link) => (
        <li key={link.id}>
          <ActionLink {...link} /> <StandingMark action={link} />
        </li>
      ))}
    </ul>
  )
  return { name, value }
}
