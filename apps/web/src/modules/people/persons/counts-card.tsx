import type { PeopleAnswer } from '@concert/api'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Card } from '../../../design/card.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { agenciesInOrder } from '../../directory/directory-lists.ts'
import styles from '../people.module.css'

type Given = { readonly counts: NonNullable<PeopleAnswer['counts']> }

/** How many persons each agency has, to whoever administers the node. */
export function CountsCard({ counts }: Given): ReactNode {
  const { texts } = useLanguage()
  const nameOf = useAgencyNames()
  const { data } = useQuery(answerQuery('/api/directory'))
  const order = data === undefined ? [] : agenciesInOrder(data).map(({ agency }) => agency)
  const inOrder = [...counts].sort((a, b) => order.indexOf(a.agency) - order.indexOf(b.agency))
  const words = texts.people.people
  return (
    <Card title={words.counts}>
      <p className={styles['soft']}>{words.countsHint}</p>
      <ul className={styles['counts']}>
        {inOrder.map(({ agency, persons }) => (
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
