import type { ReactNode } from 'react'
import { useNow } from '../../clock/use-now.ts'
import { Clock } from '../../design/clock.tsx'
import { Moment } from '../../design/moment.tsx'
import { useContactsTexts } from '../../texts/use-contacts-texts.ts'
import styles from './contacts.module.css'

type Given = {
  readonly until: string
  /** The instant of a look back. */
  readonly at: string | undefined
}

/** An embargo with its clock; when it has ended, since when. */
export function Embargo({ until, at }: Given): ReactNode {
  const { texts } = useContactsTexts()
  const isOver = useIsOver(until, at)
  const words = texts.contacts.pressLine
  if (isOver)
    return (
      <p className={styles['note']}>
        {words.lifted} <Moment at={until} />
      </p>
    )
  return (
    <p className={styles['embargo']}>
      <strong>{words.under}</strong> <Clock due={until} at={at} />
    </p>
  )
}

/** Whether an instant has come, as seen now or at the instant of a look back. */
export function useIsOver(until: string | undefined, at: string | undefined): boolean {
  const now = useNow()
  return until === undefined || Date.parse(until) <= (at === undefined ? now : Date.parse(at))
}
