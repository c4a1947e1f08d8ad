import type { Chart } from '@concert/charts'
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'
import { columnAfter, columnAt } from './readout.ts'
import styles from './chart-drawing.module.css'

type Given = {
  /** What the arrow keys walk over. */
  readonly name: string
  readonly chart: Pick<Chart, 'width' | 'columns'>
  readonly at: number
  /** Whether the reader has moved it; the line is drawn then. */
  readonly isMoved: boolean
  /** What stands at `at`, in words: it is announced as it changes. */
  readonly text: string
  readonly onMove: (at: number) => void
}

/** Lies over a drawing: a pointer, a finger or the arrow keys choose a column, and its figure is told. */
export function ChartReader({ name, chart, at, isMoved, text, onMove }: Given): ReactNode {
  const { width, columns } = chart
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = columnAfter(event.key, at, columns.length)
    if (next === undefined) return
    event.preventDefault()
    onMove(next)
  }
  const onPointer = (event: PointerEvent): void => {
    const { left, width: shown } = event.currentTarget.getBoundingClientRect()
    const next = columnAt(columns, ((event.clientX - left) / shown) * width)
    if (next !== undefined && (next !== at || !isMoved)) onMove(next)
  }
  return (
    <div
      className={styles['reader']}
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={columns.length - 1}
      aria-valuenow={at}
      aria-valuetext={text}
      onKeyDown={onKeyDown}
      onPointerDown={onPointer}
      onPointerMove={onPointer}
    >
      {isMoved ? <ColumnLine chart={chart} at={at} /> : undefined}
    </div>
  )
}

/** Where the readout stands, over the drawing. */
export function ColumnLine({
  chart,
  at,
}: {
  readonly chart: Given['chart']
  readonly at: number
}): ReactNode {
  const column = chart.columns[at]
  if (column === undefined) return undefined
  const percent = (pixels: number): string => `${(pixels / chart.width) * 100}%`
  return (
    <span
      className={styles['line']}
      style={{ insetInlineStart: percent(column.left), width: percent(column.right - column.left) }}
    />
  )
}
