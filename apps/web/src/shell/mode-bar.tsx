import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../api/answer-query.ts'
import { useLanguage } from '../language/language-provider.tsx'
import styles from './mode-bar.module.css'

/** Says on every page that this is an exercise or a sample, where it is one. */
export function ModeBar(): ReactNode {
  const { texts, named } = useLanguage()
  const { data } = useQuery(answerQuery('/api/node'))
  if (data === undefined || (data.mode === 'live' && data.notice === undefined)) return <div />
  const mode = data.mode === 'live' ? undefined : texts.shell.mode[data.mode]
  return (
    <aside className={styles['bar']} data-mode={data.mode} aria-label={texts.shell.mode.name}>
      {mode === undefined ? undefined : <strong>{mode}</strong>}
      <span>{named(data.notice)}</span>
    </aside>
  )
}
