import type { ReactNode } from 'react'
import { useLanguage } from '../language/language-provider.tsx'
import { useNow } from '../clock/use-now.ts'
import { Moment } from './moment.tsx'
import { useLength } from './use-length.ts'
import styles from './clock.module.css'

type Given = {
  readonly due: string
  /** The instant at which it stands, where one looks back; it runs otherwise. */
  readonly at?: string | undefined
}

/** A running clock to an instant: how long is left, or since when it is overdue; the instant itself beside it. */
export function Clock({ due, at }: Given): ReactNode {
  const { texts } = useLanguage()
  const lengthOf = useLength()
  const running = useNow()
  const leftMs = Date.parse(due) - (at === undefined ? running : Date.parse(at))
  const length = lengthOf(Math.abs(leftMs))
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
