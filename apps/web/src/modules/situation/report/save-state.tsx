import type { ReactNode } from 'react'
import { Fault } from '../../../design/fault.tsx'
import { Moment } from '../../../design/moment.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import styles from './report-head.module.css'
import type { Report } from './use-report.ts'

/** Where what was written is kept: in this browser at once, at the node a moment later. */
export function SaveState({ report }: { readonly report: Report }): ReactNode {
  const { texts } = useLanguage()
  const { kept, isUnkept, saving } = report
  const own = texts.report.saving
  return (
    <>
      <p className={styles['saving']} data-state={saving.state}>
        {isUnkept ? own.unkept : kept === undefined ? own.nothing : own.here}{' '}
        {kept === undefined || isUnkept ? undefined : <Moment at={kept} short />}
        {kept === undefined ? undefined : ` · ${own.node[saving.state]}`}
      </p>
      {saving.state === 'refused' ? <Fault error={saving.error} /> : undefined}
    </>
  )
}
