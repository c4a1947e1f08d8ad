import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../api/answer-query.ts'
import { Asked } from '../../design/asked.tsx'
import { ProofMark } from '../../design/proof-mark.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useView } from '../../view/use-view.ts'
import styles from './directory.module.css'

/** The events that the agency opened or described. */
export function AgencyEvents({ agency }: { readonly agency: string }): ReactNode {
  const { texts, named } = useLanguage()
  const { asOf } = useView()
  const query = useQuery(answerQuery('/api/situation/events', asOf === undefined ? {} : { asOf }))
  return (
    <Asked query={query}>
      {({ events }) => {
        const own = events.filter((event) => event.agency === agency)
        if (own.length === 0) return <p>{texts.directory.agencies.noEvents}</p>
        return (
          <ul className={styles['names']}>
            {own.map(({ index, event, names }) => (
              <li key={index}>
                <Link to="/events/$event" params={{ event }}>
                  {named(names)}
                </Link>{' '}
                <ProofMark index={index} />
              </li>
            ))}
          </ul>
        )
      }}
    </Asked>
  )
}
