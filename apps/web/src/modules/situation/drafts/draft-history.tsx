import type { DraftAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { Moment } from '../../../design/moment.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import styles from './drafts.module.css'

/** Who did what with a draft, and what was remarked; newest first. */
export function DraftHistory({ steps }: { readonly steps: DraftAnswer['history'] }): ReactNode {
  const { texts } = useLanguage()
  const own = texts.drafts
  return (
    <section className={styles['history']} aria-label={own.history}>
      <h2>{own.history}</h2>
      <ol className={styles['steps']}>
        {steps.toReversed().map(({ what, by, at, remark }) => (
          <li key={`${at} ${what}`}>
            <span>
              {own.steps[what]} <strong>{by.name}</strong>
            </span>{' '}
            <Moment at={at} short />
            {remark === undefined ? undefined : <p className={styles['remark']}>{remark}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
