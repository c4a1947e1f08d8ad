import { Link } from '@tanstack/react-router'
import { useId, type ReactNode } from 'react'
import styles from './link-choice.module.css'

type Option = {
  readonly text: string
  /** What the address says of it; undefined takes a name out of the address. */
  readonly search: Readonly<Record<string, string | undefined>>
  readonly isChosen: boolean
}

type Given = { readonly name: string; readonly options: readonly Option[] }

/** One of a few, as links: each view has an address of its own, and the page stays where it is. */
export function LinkChoice({ name, options }: Given): ReactNode {
  const id = useId()
  return (
    <div className={styles['choice']} role="group" aria-labelledby={id}>
      <span id={id} className={styles['name']}>
        {name}
      </span>
      <ul className={styles['options']}>
        {options.map(({ text, search, isChosen }) => (
          <li key={text}>
            <Link
              to="."
              search={(before) => ({ ...before, ...search })}
              replace
              resetScroll={false}
              activeOptions={{ exact: true, includeSearch: true }}
              className={styles['option']}
              {...(isChosen ? { 'aria-current': 'true' as const } : {})}
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
