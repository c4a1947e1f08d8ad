import type { ReactNode } from 'react'
import { ButtonLink } from '../../../design/button-link.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import styles from './board.module.css'
import type { BoardLine } from './board-lines.ts'

/** What one does about a line of one's own. */
export function OwnActions({ line: { event } }: { readonly line: BoardLine }): ReactNode {
  const { texts } = useLanguage()
  return (
    <div className={styles['actions']}>
      <ButtonLink to="/report" search={(before) => ({ ...before, event })} size="compact-sm">
        {texts.overdue.report}
      </ButtonLink>
      <ButtonLink
        to="/report"
        search={(before) => ({ ...before, event, zero: 'true' })}
        size="compact-sm"
        variant="default"
      >
        {texts.overdue.zeroReport}
      </ButtonLink>
    </div>
  )
}
