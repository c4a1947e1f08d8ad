import type { Table as Figures } from '@concert/charts'
import type { ReactNode } from 'react'
import { useLanguage } from '../../language/language-provider.tsx'
import { Table } from '../table.tsx'
import styles from './chart-frame.module.css'

type Given = { readonly title: string; readonly figures: Figures }

/** A chart's figures as a table; a long one scrolls within its place. */
export function ChartTable({ title, figures: { head, rows } }: Given): ReactNode {
  const { texts } = useLanguage()
  const caption = texts.chart.tableOf(title)
  return (
    <div className={styles['figures']} role="region" aria-label={caption} tabIndex={0}>
      <Table
        isClose
        caption={caption}
        columns={head.map(({ text, numeric }, at) => ({
          name: text,
          head: at === 0,
          end: numeric,
          cell: ({ cells }: Row) => cells[at]?.text,
        }))}
        rows={rows.map((cells, at) => ({ at, cells }))}
        keyOf={({ at }) => at}
      />
    </div>
  )
}

type Row = { readonly at: number; readonly cells: Figures['rows'][number] }
