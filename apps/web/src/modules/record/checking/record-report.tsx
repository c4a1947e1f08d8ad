import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { Digest } from '../../../design/digest.tsx'
import { Facts } from '../../../design/facts.tsx'
import { Moment } from '../../../design/moment.tsx'
import { saveFile } from '../../../design/save-file.ts'
import { Table } from '../../../design/table.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { RecordCheck } from './record-check.ts'
import { RecordFaults } from './record-faults.tsx'
import { notProvenLines, provenLines } from './report-lines.ts'
import { Outcomes } from './outcomes.tsx'
import styles from './checking.module.css'

type Done = Extract<RecordCheck, { state: 'done' }>

/** What a check of the whole record found: the verdict, what is wrong, what is proven, and what is not. */
export function RecordReport(done: Done): ReactNode {
  const { texts } = useLanguage()
  const { report, at, before } = done
  const own = texts.check.record
  const faults = report.faults.length + report.moreFaults
  const toLine = (sentence: string) => ({ sentence })
  return (
    <>
      <p className={styles['verdict']} data-ok={report.ok} role="status">
        {report.ok ? own.good : own.bad(faults)}
      </p>
      <p className={styles['actions']}>
        <Moment at={at} />
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => saveFile('record-check.json', reportFile(done))}
        >
          {own.save}
        </Button>
      </p>
      <RecordFaults faults={report.faults} more={report.moreFaults} />
      <Outcomes level={2} outcome="proven" lines={provenLines(report, before, texts).map(toLine)} />
      <Outcomes level={2} outcome="not-proven" lines={notProvenLines(report, texts).map(toLine)} />
      <Computed {...done} />
    </>
  )
}

/** Everything that was found, with both checkpoints: of a fork they are the proof for all. */
function reportFile({ report, at, before }: Done): Blob {
  const content = { format: 'concert.record-check/v1', at, remembered: before, report }
  return new Blob([JSON.stringify(content, undefined, 2)], { type: 'application/json' })
}

function Computed({ report: { tree, audit, attachments } }: Done): ReactNode {
  const { texts, words } = useLanguage()
  const own = texts.check.record.found
  const kinds: Readonly<Record<string, string>> = texts.design.kinds
  const { number } = words
  return (
    <Card title={own.title}>
      <Facts
        facts={[
          {
            name: own.entries,
            value: `${number(audit.entries)} (${own.forms(number(audit.open), number(audit.sealed))})`,
          },
          tree.root === undefined
            ? undefined
            : { name: own.root, value: <Digest what={own.root} value={tree.root} /> },
          { name: own.agencies, value: own.agenciesAndKeys(number(audit.agencies), number(audit.keys)) },
          { name: own.attachments, value: number(attachments.good) },
        ]}
      />
      <Table
        isClose
        caption={own.kinds}
        keyOf={([kind]) => kind}
        rows={Object.entries(audit.kinds)}
        columns={[
          { name: own.kind, head: true, cell: ([kind]) => kinds[kind] ?? kind },
          { name: own.number, end: true, cell: ([, statements]) => number(statements) },
        ]}
      />
    </Card>
  )
}
