import { formatSvgFile, type LayoutOptions, type Table } from '@concert/charts'
import type { ReactNode } from 'react'
import { ChartFrame } from '../chart-frame.tsx'
import { ChartDrawing, type Layout } from './chart-drawing.tsx'
import type { ChartSource } from './use-source-lines.ts'

type Given = {
  readonly title: string
  readonly level?: 2 | 3
  readonly codes: readonly (string | undefined)[]
  readonly source: ChartSource
  readonly height: number
  /** The same function as long as it is the same chart. */
  readonly layout: Layout
  readonly table: () => Table
  readonly controls?: ReactNode
  /** Under the drawing, as a choice of what is compared. */
  readonly children?: ReactNode
}

const fileWidth = 960

/** One chart in its frame. */
export function ChartFigure({ height, layout, children, ...frame }: Given): ReactNode {
  const size: LayoutOptions = { id: 'chart', width: fileWidth, height: Math.max(height, 400) }
  return (
    <ChartFrame
      {...frame}
      file={(words) => formatSvgFile({ ...words, charts: [{ chart: layout(size) }], across: 1 })}
    >
      <ChartDrawing name={frame.title} height={height} layout={layout} />
      {children}
    </ChartFrame>
  )
}
