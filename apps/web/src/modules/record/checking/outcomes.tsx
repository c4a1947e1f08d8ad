import { useId, type ReactNode } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import styles from './checking.module.css'

export type OutcomeLine = { readonly sentence: ReactNode; readonly detail?: string }

type Given = {
  readonly outcome: 'proven' | 'failed' | 'not-proven'
  readonly lines: readonly OutcomeLine[]
  /** Of its heading. */
  readonly level: 2 | 3
}

const marks = { proven: '✓', failed: '✗', 'not-proven': '–' } as const

/** What came out one way, sentence by sentence; the mark is told by its heading, too. */
export function Outcomes({ outcome, lines, level }: Given): ReactNode {
  const { texts } = useLanguage()
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  if (lines.length === 0) return undefined
  return (
    <section className={styles['outcomes']} data-outcome={outcome} aria-labelledby={id}>
      <Heading id={id} className={styles['title']}>
        {texts.check.outcomes[outcome]}
      </Heading>
      <ul className={styles['lines']}>
        {lines.map(({ sentence, detail }, at) => (
          <li key={at} className={styles['line']}>
            <span className={styles['mark']} aria-hidden="true">
              {marks[outcome]}
            </span>
            <span>{sentence}</span>
            {detail === undefined ? undefined : (
              <details className={styles['detail']}>
                <summary>{texts.check.detail}</summary>
                <p lang="en">{detail}</p>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
