import type { ReactNode } from 'react'
import styles from './directory.module.css'

/** What a thing is called in each language that it has a name in. */
export function NamesList({ names }: { readonly names: Readonly<Record<string, string>> }): ReactNode {
  return (
    <ul className={styles['names']}>
      {Object.entries(names).map(([language, name]) => (
        <li key={language} lang={language}>
          {name}
        </li>
      ))}
    </ul>
  )
}
