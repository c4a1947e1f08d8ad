import type { ReactNode } from 'react'
import { useLanguage } from '../language/language-provider.tsx'
import { useHeard } from '../live/live-provider.tsx'
import styles from './bars.module.css'

/** Says when the line is down: the page still shows what was loaded. */
export function LineBar(): ReactNode {
  const { texts } = useLanguage()
  const { state } = useHeard()
  if (state !== 'lost') return undefined
  return (
    <div className={styles['bar']} role="status">
      {texts.shell.line.lost}
    </div>
  )
}
