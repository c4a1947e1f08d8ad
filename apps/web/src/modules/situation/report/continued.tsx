import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Moment } from '../../../design/moment.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import styles from './report-bench.module.css'
import { isWritten, type ReportForm } from './report-form.ts'
import type { Report } from './use-report.ts'

/** Says that one goes on with what was begun before, and lets one begin anew; a draft at the node stays there. */
export function Continued({
  report,
  first,
}: {
  readonly report: Report
  readonly first: ReportForm
}): ReactNode {
  const { texts } = useLanguage()
  const { isContinued, form, kept, startAnew } = report
  if (!isContinued || !isWritten(form) || kept === undefined) return undefined
  const { label, audience } = form
  return (
    <div className={styles['continued']}>
      <span>
        {texts.report.continued} <Moment at={kept} short />
      </span>
      <Button size="compact-xs" variant="default" onClick={() => startAnew({ ...first, label, audience })}>
        {texts.report.beginAnew}
      </Button>
    </div>
  )
}
