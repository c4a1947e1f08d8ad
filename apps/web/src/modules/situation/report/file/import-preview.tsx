import { Button } from '@mantine/core'
import type { ImportReading } from '@concert/api'
import { indicatorOf } from '@concert/statement'
import { useState, type ReactNode } from 'react'
import { Card } from '../../../../design/card.tsx'
import { Facts } from '../../../../design/facts.tsx'
import { Field } from '../../../../design/field.tsx'
import { LabelMark } from '../../../../design/label-mark.tsx'
import { useLanguage } from '../../../../language/language-provider.tsx'
import { FileFaults } from './file-faults.tsx'
import styles from './file.module.css'
import type { ImportOrder } from './import-order.ts'

type Given = {
  readonly reading: ImportReading
  readonly order: ImportOrder
  readonly mayImport: boolean
  readonly onImport: (reason: string) => void
}

/** What the file would say: what is new, what it restates and what stands already, with its totals. */
export function ImportPreview({ reading, order, mayImport, onImport }: Given): ReactNode {
  const { texts } = useLanguage()
  const own = texts.report.file
  return (
    <>
      <Card title={own.preview} side={<LabelMark label={order.label} audience={order.audience} />}>
        <ReadingFacts reading={reading} order={order} />
        {reading.skipped.length === 0 ? undefined : (
          <>
            <h3>{own.skipped}</h3>
            <FileFaults faults={reading.skipped} />
          </>
        )}
        {reading.notes.length === 0 ? undefined : (
          <details>
            <summary>{own.notes(reading.notes.length)}</summary>
            <FileFaults faults={reading.notes} />
          </details>
        )}
      </Card>
      {mayImport ? (
        <ImportStart reading={reading} onImport={onImport} />
      ) : (
        <p className={styles['closed']}>{own.mayNot}</p>
      )}
    </>
  )
}

function ReadingFacts({ reading, order }: Pick<Given, 'reading' | 'order'>): ReactNode {
  const { texts, words, named } = useLanguage()
  const own = texts.report.file
  const { format, source, rows, fresh, corrections, same, leftOut, columns, totals, lastDay } = reading
  return (
    <Facts
      facts={[
        { name: own.name, value: order.file.name },
        { name: own.format, value: (own.formatNames as Readonly<Record<string, string>>)[format] ?? format },
        format === 'concert' ? undefined : { name: own.source, value: source.name },
        { name: own.rows, value: words.number(rows) },
        { name: own.fresh, value: words.number(fresh) },
        { name: own.changed, value: words.number(corrections) },
        { name: own.same, value: words.number(same) },
        leftOut === 0 ? undefined : { name: own.leftOut, value: words.number(leftOut) },
        lastDay === undefined ? undefined : { name: own.lastPeriod, value: lastDay },
        columns.ignored.length === 0 ? undefined : { name: own.ignored, value: columns.ignored.join(', ') },
        ...Object.entries(totals).map(([indicator, total]) => ({
          name: own.total(named(indicatorOf(indicator)?.name)),
          value: words.number(total),
        })),
      ]}
    />
  )
}

function ImportStart({ reading, onImport }: Pick<Given, 'reading' | 'onImport'>): ReactNode {
  const { texts } = useLanguage()
  const own = texts.report.file
  const [reason, setReason] = useState('')
  const { fresh, corrections } = reading
  const needsReason = corrections > 0
  const isMissing = needsReason && reason.trim() === ''
  if (fresh + corrections === 0) return <p role="status">{own.nothingNew}</p>
  return (
    <Card title={own.import}>
      {needsReason ? (
        <Field
          label={texts.report.reason}
          hint={own.reasonHint}
          error={isMissing ? texts.report.reasonMissing : undefined}
        >
          {(control) => (
            <textarea
              {...control}
              rows={2}
              maxLength={2_000}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
      ) : undefined}
      <p>{own.importMeans}</p>
      <div>
        <Button disabled={isMissing} onClick={() => onImport(reason)}>
          {own.start}
        </Button>
      </div>
    </Card>
  )
}
