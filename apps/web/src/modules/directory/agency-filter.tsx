import type { DirectoryAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { useLanguage } from '../../language/language-provider.tsx'
import styles from './directory.module.css'
import type { Agency } from './directory-lists.ts'

/** Empty is every. */
export type Filter = { readonly state: string; readonly type: string }

export function isShown({ state, type }: Agency, filter: Filter): boolean {
  return (filter.state === '' || filter.state === state) && (filter.type === '' || filter.type === type)
}

type Given = {
  readonly directory: DirectoryAnswer
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
}

export function AgencyFilter({ directory, filter, onChange }: Given): ReactNode {
  const { texts, named } = useLanguage()
  const { agencies, states } = texts.directory
  return (
    <div className={styles['filters']}>
      <select
        aria-label={states.state}
        value={filter.state}
        onChange={({ target }) => onChange({ ...filter, state: target.value })}
      >
        <option value="">{agencies.everyState}</option>
        {directory.states.map(({ state, names }) => (
          <option key={state} value={state}>
            {named(names)}
          </option>
        ))}
      </select>
      <select
        aria-label={agencies.type}
        value={filter.type}
        onChange={({ target }) => onChange({ ...filter, type: target.value })}
      >
        <option value="">{agencies.everyType}</option>
        {Object.entries(agencies.types).map(([type, name]) => (
          <option key={type} value={type}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
