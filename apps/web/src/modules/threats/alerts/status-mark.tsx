import type { ReactNode } from 'react'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import type { AlertBody } from './alert-form.ts'
import styles from './alerts.module.css'

/** What is not real says so, hatched and in capitals, wherever it is shown; a real alert has no mark. */
export function StatusMark({ status }: Pick<AlertBody, 'status'>): ReactNode {
  const { texts } = useThreatsTexts()
  if (status === 'actual') return undefined
  return <strong className={styles['mark']}>{texts.alerts.marks[status]}</strong>
}

/** The same across a page. */
export function StatusBanner({ status }: Pick<AlertBody, 'status'>): ReactNode {
  const { texts } = useThreatsTexts()
  if (status === 'actual') return undefined
  return (
    <div className={styles['banner']}>
      <p>
        <strong>{texts.alerts.marks[status]}</strong> {texts.alerts.markMeans[status]}
      </p>
    </div>
  )
}
