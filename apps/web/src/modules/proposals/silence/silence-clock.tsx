import { useEffect, useReducer, type ReactNode } from 'react'
import { useNow } from '../../../clock/use-now.ts'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import styles from '../proposals.module.css'
import { restOf } from './rest-of.ts'

type Given = {
  readonly expires: string
  /** The instant at which it stands, where one looks back; it runs otherwise. */
  readonly at?: string | undefined
}

/** What is left of a silence, to the second, by the node's clock. */
export function SilenceClock({ expires, at }: Given): ReactNode {
  const { texts } = useProposalsTexts()
  useEachSecond(at === undefined)
  const running = useNow()
  const leftMs = Date.parse(expires) - (at === undefined ? running : Date.parse(at))
  const { hours, minutes, seconds } = restOf(leftMs)
  const state = leftMs <= 0 ? 'over' : leftMs < 4 * 3_600_000 ? 'soon' : 'running'
  return (
    <span role="timer" aria-live="off" className={styles['clock']} data-state={state}>
      {leftMs <= 0
        ? texts.proposals.silence.over
        : texts.proposals.silence.left(hours, twoDigits(minutes), twoDigits(seconds))}
    </span>
  )
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

function useEachSecond(isRunning: boolean): void {
  const [, tick] = useReducer((ticks: number) => ticks + 1, 0)
  useEffect(() => {
    if (!isRunning) return undefined
    const timer = setInterval(tick, 1_000)
    return () => clearInterval(timer)
  }, [isRunning])
}
