import type { ReactNode } from 'react'
import { Asked } from '../../../design/asked.tsx'
import { Card } from '../../../design/card.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { Table } from '../../../design/table.tsx'
import { usePlaceNames } from '../../../design/use-place-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { LineControls } from './line-controls.tsx'
import { indicatorName, type Chosen } from './chosen.ts'
import styles from './state.module.css'
import { useSeries } from './use-state-figures.ts'

/** What is one of named classes: which it was, and since when. */
export function ClassesFigure(given: Chosen): ReactNode {
  const { shown, chosen } = given
  const { texts, language } = useLanguage()
  const placeOf = usePlaceNames()
  const query = useSeries(shown, chosen.line)
  const title = `${placeOf(chosen.line.place)} · ${indicatorName(chosen.line, language)}`
  const classes: Readonly<Record<string, string>> = texts.codes.classes
  const statuses: Readonly<Record<string, string>> = texts.codes.statuses
  const { period, value, entry } = texts.state.classes
  return (
    <Card title={title}>
      <div className={styles['controls']}>
        <LineControls {...given} />
      </div>
      <Asked query={query} lines={6}>
        {({ series }) => (
          <Table
            caption={title}
            columns={[
              { name: period, head: true, cell: (point) => point.period },
              {
                name: value,
                cell: (point) =>
                  typeof point.value === 'string'
                    ? (classes[point.value] ?? point.value)
                    : (statuses[point.status] ?? point.status),
              },
              { name: entry, cell: (point) => <ProofMark index={point.index} /> },
            ]}
            rows={changesOf(series.find(({ id }) => id === chosen.line.id)?.points ?? [])}
            keyOf={(point) => point.period}
          />
        )}
      </Asked>
    </Card>
  )
}

/** Where another class begins; the newest first. */
function changesOf<P extends { readonly value: unknown }>(points: readonly P[]): readonly P[] {
  return points.filter(({ value }, at) => at === 0 || points[at - 1]!.value !== value).toReversed()
}
