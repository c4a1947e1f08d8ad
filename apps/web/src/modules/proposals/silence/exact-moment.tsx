import { locales } from '@concert/language'
import type { ReactNode } from 'react'
import { useZone } from '../../../clock/use-zone.ts'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import styles from '../proposals.module.css'
import { exactIn } from './exact-in.ts'

/** An instant to the second in the reader's own zone and in UTC, both named: on which a decision may hang. */
export function ExactMoment({ at }: { readonly at: string }): ReactNode {
  const { language } = useProposalsTexts()
  const zone = useZone()
  const locale = locales[language]
  const own = exactIn(locale, at, zone)
  const utc = exactIn(locale, at, 'UTC')
  return (
    <time dateTime={at} className={styles['exact']}>
      <span>{own}</span>
      {own === utc ? undefined : <span className={styles['soft']}>{utc}</span>}
    </time>
  )
}
