import { formatCsv, type Table } from '@concert/charts'
import { useId, useState, type ReactNode } from 'react'
import { useLanguage } from '../language/language-provider.tsx'
import { ChartTable } from './chart/chart-table.tsx'
import { fileNameOf } from './chart/file-name.ts'
import { saveFile } from './save-file.ts'
import { useSourceLines, type ChartSource } from './chart/use-source-lines.ts'
import styles from './chart/chart-frame.module.css'

export type FileWords = { readonly title: string; readonly lines: readonly string[] }

type Given = {
  /** Says the finding. */
  readonly title: string
  readonly level?: 2 | 3
  /** What the chart is of, in codes: the downloaded files are named after it. */
  readonly codes: readonly (string | undefined)[]
  readonly source: ChartSource
  readonly table: () => Table
  /** The drawing as a file that stands alone, given its title and the lines under it. */
  readonly file?: (words: FileWords) => string | Promise<string>
  /** What is chosen for it, as which figure and which scale. */
  readonly controls?: ReactNode
  readonly children: ReactNode
}

/** The figure around every chart: its finding, the drawing or its figures as a table, where they are from, and both as files. */
export function ChartFrame(given: Given): ReactNode {
  const { title, level = 3, codes, source, table, file, controls, children } = given
  const id = useId()
  const lines = useSourceLines(source)
  const [isTable, setTable] = useState(false)
  const Heading = level === 2 ? 'h2' : 'h3'
  const named = (extension: 'csv' | 'svg'): string =>
    fileNameOf([...codes, source.asOf?.slice(0, 10)], extension)
  return (
    <figure className={styles['frame']} aria-labelledby={id}>
      <figcaption className={styles['head']}>
        <Heading id={id} className={styles['title']}>
          {title}
        </Heading>
        {controls === undefined ? undefined : <div className={styles['controls']}>{controls}</div>}
      </figcaption>
      {isTable ? <ChartTable title={title} figures={table()} /> : children}
      <div className={styles['foot']}>
        <p className={styles['lines']}>
          {lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
        <ChartTools
          title={title}
          isTable={isTable}
          onTable={setTable}
          onCsv={() => saveFile(named('csv'), blobOf('text/csv', formatCsv(table())))}
          onSvg={
            file === undefined
              ? undefined
              : async () => saveFile(named('svg'), blobOf('image/svg+xml', await file({ title, lines })))
          }
        />
      </div>
    </figure>
  )
}

function blobOf(type: string, text: string): Blob {
  return new Blob([text], { type: `${type};charset=utf-8` })
}

type Tools = {
  readonly title: string
  readonly isTable: boolean
  readonly onTable: (is: boolean) => void
  readonly onCsv: () => void
  readonly onSvg: (() => Promise<void>) | undefined
}

function ChartTools({ title, isTable, onTable, onCsv, onSvg }: Tools): ReactNode {
  const { texts } = useLanguage()
  return (
    <div className={styles['tools']} role="group" aria-label={texts.chart.tools(title)}>
      <button type="button" onClick={() => onTable(!isTable)}>
        {isTable ? texts.chart.showChart : texts.chart.showTable}
      </button>
      <button type="button" onClick={onCsv}>
        {texts.chart.csv}
      </button>
      {onSvg === undefined ? undefined : (
        <button type="button" onClick={() => void onSvg()}>
          {texts.chart.svg}
        </button>
      )}
    </div>
  )
}
