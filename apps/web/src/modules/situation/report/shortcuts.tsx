import type { ReactNode } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import styles from './report-head.module.css'

/** The keys of the form, for whoever wants to be quick. */
export function Shortcuts(): ReactNode {
  const { texts } = useLanguage()
  const own = texts.report.keys
  return (
    <details className={styles['keys']}>
      <summary>{own.title}</summary>
      <dl>
        <dt>
          <kbd>Enter</kbd> <kbd>Tab</kbd>
        </dt>
        <dd>{own.next}</dd>
        <dt>
          <kbd>↑</kbd> <kbd>↓</kbd> <kbd>←</kbd> <kbd>→</kbd>
        </dt>
        <dd>{own.arrows}</dd>
        <dt>
          <kbd>P</kbd> <kbd>E</kbd> <kbd>W</kbd> …
        </dt>
        <dd>{own.letters}</dd>
        <dt>
          <kbd>O</kbd> <kbd>L</kbd> <kbd>Q</kbd> …
        </dt>
        <dd>{own.gaps}</dd>
        <dt>
          <kbd>=</kbd>
        </dt>
        <dd>{own.same}</dd>
        <dt>
          <kbd>Esc</kbd>
        </dt>
        <dd>{own.undo}</dd>
        <dt>
          <kbd>Ctrl</kbd> <kbd>V</kbd>
        </dt>
        <dd>{own.paste}</dd>
        <dt>
          <kbd>Ctrl</kbd> <kbd>Enter</kbd>
        </dt>
        <dd>{own.review}</dd>
      </dl>
    </details>
  )
}
