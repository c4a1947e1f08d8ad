import { drawKeySwatch, type KeyWord } from '@concert/charts'
import type { ReactNode } from 'react'
import styles from './chart-key.module.css'

type Given = {
  readonly words: readonly KeyWord[]
  /** Begins the ids of the hatchings that stand in the page. */
  readonly hatchings: string
}

/** What the marks of charts mean that are drawn without a key of their own. */
export function ChartKey({ words, hatchings }: Given): ReactNode {
  return (
    <ul className={styles['key']}>
      {words.map(({ name, text }) => (
        <li key={name}>
          <span dangerouslySetInnerHTML={{ __html: drawKeySwatch(name, hatchings).text }} />
          {text}
        </li>
      ))}
    </ul>
  )
}
