import type { ReactNode } from 'react'
import { useLanguage } from '../language/language-provider.tsx'
import styles from './states.module.css'

/** Something is on its way; the place that it will take is kept. */
export function Loading({ lines = 3 }: { readonly lines?: number }): ReactNode {
  const { texts } = useLanguage()
  return (
    <div className={styles['loading']} role="status" data-loading>
      <span className="visually-hidden">{texts.design.loading}</span>
      {Array.from({ length: lines }, (_, at) => (
        <span key={at} className={styles['bar']} aria-hidden="true" />
      ))}
    </div>
  )
}
