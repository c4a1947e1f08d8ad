import type { Annex2Result } from '@concert/statement'
import type { ReactNode } from 'react'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import styles from '../threats.module.css'

type Given = { readonly result: Annex2Result | undefined; readonly isLive?: boolean }

/** What the four answers come to, and what follows from it. */
export function Annex2Outcome({ result, isLive = false }: Given): ReactNode {
  const { texts } = useThreatsTexts()
  const { results, resultMeans, result: name } = texts.threats.annex2
  const key = result ?? 'open'
  return (
    <div className={styles['outcome']} data-result={key} {...(isLive ? { role: 'status' } : {})}>
      <p>
        {name}: <strong>{results[key]}</strong>
      </p>
      <p className={styles['soft']}>{resultMeans[key]}</p>
    </div>
  )
}
