import { drawKeySwatch, type KeyName } from '@concert/charts'
import type { ReactNode } from 'react'
import { useChartWords } from './use-chart-words.ts'
import styles from './chart-key.module.css'

type Given = {
  readonly names: readonly KeyName[]
  /** Begins the ids of the hatchings that stand in the page. */
  readonly hatchings: string
}

/** What the marks of charts mean that are drawn without a key of their own. */
export function ChartKey({ names, hatchings }: Given): ReactNode {
  const { texts } = useChartWords()
  return (
    <ul className={styles['key']}>
      {names.map((name) => (
        <li key={name}>
          <span dangerouslySetInnerHTML={{ __html: drawKeySwatch(name, hatchings).text }} />
          {texts.key[name]}
        </li>
      ))}
    </ul>
  )
}
