import type { ReactNode } from 'react'
import styles from './content.module.css'

/** What a thing is called, in every language that it was named in. */
export function Names({ names }: { readonly names: Readonly<Record<string, string>> }): ReactNode {
  return (
    <ul className={styles['names']}>
      {Object.entries(names).map(([language, name]) => (
        <li key={language}>
          <span lang={language}>{name}</span> <span className={styles['tag']}>{language}</span>
        </li>
      ))}
    </ul>
  )
}
