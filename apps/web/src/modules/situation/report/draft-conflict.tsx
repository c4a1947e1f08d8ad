import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Moment } from '../../../design/moment.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { contentOf } from '../../../outbox/draft-content.ts'
import { SaidReport } from '../drafts/said-report.tsx'
import styles from './review.module.css'
import type { Report } from './use-report.ts'

/** Somebody else changed the draft meanwhile: who, when and to what, and a way to take either. */
export function DraftConflict({ report }: { readonly report: Report }): ReactNode {
  const { texts } = useLanguage()
  const { saving, takeTheirs } = report
  const { conflict } = saving
  if (conflict === undefined) return undefined
  const { theirs } = conflict
  const own = texts.report.conflict
  const isOpen = theirs.status === 'open'
  return (
    <section className={styles['conflict']} role="alert" aria-label={own.title}>
      <p className={styles['strong']}>
        {own.done[theirs.last.what](theirs.last.by.name)} <Moment at={theirs.last.at} short />
      </p>
      <p>{isOpen ? own.means : own.closed}</p>
      <details>
        <summary>{own.theirs}</summary>
        <SaidReport content={contentOf(theirs)} />
      </details>
      <div className={styles['actions']}>
        <Button size="xs" variant="default" onClick={takeTheirs}>
          {isOpen ? own.takeTheirs : own.dropMine}
        </Button>
        <Button size="xs" variant="default" onClick={saving.keepMine}>
          {isOpen ? own.keepMine : own.beginAnew}
        </Button>
      </div>
    </section>
  )
}
