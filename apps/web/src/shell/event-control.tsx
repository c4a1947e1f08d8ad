import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../api/answer-query.ts'
import { useLanguage } from '../language/language-provider.tsx'
import { useView } from '../view/use-view.ts'
import styles from './controls.module.css'

/** Chooses the event that the workspace looks at, where there are several. */
export function EventControl(): ReactNode {
  const { texts, named } = useLanguage()
  const { asOf, event, look } = useView()
  const { data } = useQuery(answerQuery('/api/situation/events', asOf === undefined ? {} : { asOf }))
  if (data === undefined || data.events.length < 2) return undefined
  return (
    <select
      className={styles['control']}
      aria-label={texts.shell.event}
      value={event}
      onChange={({ target }) => look({ event: target.value })}
    >
      {data.events.map((one) => (
        <option key={one.index} value={one.event}>
          {named(one.names)}
        </option>
      ))}
    </select>
  )
}
