import { Button } from '@mantine/core'
import { useSyncExternalStore, type ReactNode } from 'react'
import { Page } from '../../design/page.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { CheckAlarm } from './checking/check-alarm.tsx'
import { CheckProgress } from './checking/check-progress.tsx'
import { MemoryCard } from './checking/memory-card.tsx'
import { onRecordCheck, recordCheck, startRecordCheck } from './checking/record-check.ts'
import { RecordReport } from './checking/record-report.tsx'
import styles from './checking/checking.module.css'

/** The whole record, checked in the reader's own browser and against what it saw before. */
export function CheckPage(): ReactNode {
  const { texts } = useLanguage()
  const check = useSyncExternalStore(onRecordCheck, recordCheck, recordCheck)
  const own = texts.check.record
  return (
    <Page
      title={own.title}
      lead={own.lead}
      actions={
        check.state === 'running' ? undefined : (
          <Button onClick={() => void startRecordCheck()}>
            {check.state === 'done' ? own.again : own.go}
          </Button>
        )
      }
      aside={<MemoryCard key={check.state} />}
    >
      <div className={styles['parts']}>
        <CheckProgress check={check} />
        <CheckAlarm check={check} />
        {check.state === 'done' ? <RecordReport {...check} /> : undefined}
      </div>
    </Page>
  )
}
