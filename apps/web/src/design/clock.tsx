import type { ReactNode } from 'react'
import { useLanguage } from '../language/language-provider.tsx'
import { useNow } from '../clock/use-now.ts'
import { hoursAndMinutes } from './hours-and-minutes.ts'
import { Moment } from './moment.tsx'
import styles from './clock.module.css'

/** A running clock to an instant: how long is left, or since when it is overdue; the instant itself beside it. */
export function Clock({ due }: { readonly due: string }): ReactNode {
  const { texts } = useLanguage()
  const now = useNow()
  const leftMs = Date.parse(due) - now
  const { hours, minutes } = hoursAndMinutes(Math.abs(leftMs))
  const length = texts.design.length(hours, minutes)
  const state = leftMs < 0 ? 'over' : leftMs < 4 * 3_600_000 ? 'soon' : 'running'
  return (
    <span className={styles['clock']} data-state={state}>
      <span className={styles['left']} role="timer" aria-live="off">
        {leftMs < 0 ? texts.design.overdueBy(length) : texts.design.left(length)}
      </span>
      <span className={styles['due']}>
        {texts.design.due} <Moment at={due} short />
      </span>
    </span>
  )
}
