import type { Silence } from '@concert/api'
import type { ReactNode } from 'react'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import styles from '../proposals.module.css'
import { ExactMoment } from './exact-moment.tsx'
import { SilenceClock } from './silence-clock.tsx'

type Given = { readonly silence: Silence; readonly at: string | undefined }

/** The silence that runs: until exactly when, and what breaks it. */
export function RunningSilence({ silence, at }: Given): ReactNode {
  const { texts } = useProposalsTexts()
  const own = texts.proposals.silence
  return (
    <div className={styles['stack']}>
      <div className={styles['running']}>
        <SilenceClock expires={silence.expires} at={at} />
        <p className={styles['received']}>
          {own.expires} <ExactMoment at={silence.expires} />
        </p>
      </div>
      <p>{own.running}</p>
      <p className={styles['soft']}>
        {own.exactly} {own.frozen}
      </p>
    </div>
  )
}
