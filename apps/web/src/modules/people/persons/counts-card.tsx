import type { PeopleAnswer } from '@concert/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import styles from '../people.module.css'

type Given = { readonly counts: NonNullable<PeopleAnswer['counts']> }

/** How many persons each agency has, to whoever administers the node. */
export function CountsCard({ counts }: Given): ReactNode {
  const { texts } = useLanguage()
  const nameOf = useAgencyNames()
  const words = texts.people.people
  return (
    <Card title={words.counts}>
      <p className={styles['soft']}>{words.countsHint}</p>
      <ul className={styles['counts']}>
        {counts.map(({ agency, persons }) => (
          <li key={agency}>
            <Link to="/directory/$agency" params={{ agency }}>
              {nameOf(agency)}
            </Link>
            : {words.count(persons)}
          </li>
        ))}
      </ul>
    </Card>
  )
}
