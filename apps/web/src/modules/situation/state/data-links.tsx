import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { addressOf } from '../../../api/address-of.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { StateShown } from './state-shown.ts'
import styles from './state.module.css'
import { knownAt } from './use-state-figures.ts'

/** Where all of it can be had: as files, and in the record. */
export function DataLinks({ shown: { state, event, asOf } }: { readonly shown: StateShown }): ReactNode {
  const { texts } = useLanguage()
  const { csv, json, outlook, record } = texts.state.data
  const parameters = { event, state, ...knownAt(asOf) }
  return (
    <ul className={styles['links']}>
      <li>
        <Link to="/outlook/$state" params={{ state }}>
          {outlook}
        </Link>
      </li>
      <li>
        <a href={addressOf('/api/situation/series.csv', parameters)} download={`${event}_${state}.csv`}>
          {csv}
        </a>
      </li>
      <li>
        <a href={addressOf('/api/situation/series', parameters)}>{json}</a>
      </li>
      <li>
        <Link to="/record" search={(before) => ({ ...before, state })}>
          {record}
        </Link>
      </li>
    </ul>
  )
}
