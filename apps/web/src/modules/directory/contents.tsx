import type { ReactNode } from 'react'
import { useLanguage } from '../../language/language-provider.tsx'
import styles from './directory.module.css'

export function Contents(): ReactNode {
  const { texts } = useLanguage()
  const parts = ['organisation', 'states', 'agencies', 'focalPoints', 'keys'] as const
  return (
    <nav aria-label={texts.directory.contents}>
      <ul className={styles['contents']}>
        {parts.map((part) => (
          <li key={part}>
            <a href={`#${part}`}>{texts.directory[part].title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
