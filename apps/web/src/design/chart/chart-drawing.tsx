import { formatSvg, type Chart, type LayoutOptions } from '@concert/charts'
import { useCallback, useId, useRef, useState, type ReactNode } from 'react'
import { useLanguage } from '../../language/language-provider.tsx'
import { ChartReader } from './chart-reader.tsx'
import { ChartStyles } from './chart-styles.tsx'
import { lastTold, toldOf } from './readout.ts'
import { useDrawn } from './use-drawn.ts'
import styles from './chart-drawing.module.css'

/** Lays a chart out for the width that it has. */
export type Layout = (options: LayoutOptions) => Chart

type Given = {
  /** What is read out figure by figure. */
  readonly name: string
  /** In pixels; the place is kept from the beginning. */
  readonly height: number
  /** The same function as long as it is the same chart. */
  readonly layout: Layout
}

/** One chart, drawn for its width when the page is idle, with a readout of its figures. */
export function ChartDrawing({ name, height, layout }: Given): ReactNode {
  const { texts } = useLanguage()
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const [chosen, choose] = useState<number>()
  const draw = useCallback(
    (width: number) => {
      const chart = layout({ id, width, height })
      return { chart, svg: formatSvg(chart) }
    },
    [id, layout, height],
  )
  const drawn = useDrawn(place, draw)
  const columns = drawn?.chart.columns ?? []
  const at = Math.min(chosen ?? lastTold(columns), columns.length - 1)
  const column = columns[at]
  const told = column === undefined ? undefined : toldOf(column, texts.chart.told)
  return (
    <div className={styles['drawing']}>
      <ChartStyles />
      <div ref={place} className={styles['place']} style={{ minHeight: height }}>
        {drawn === undefined ? undefined : (
          <div className={styles['drawn']}>
            <div dangerouslySetInnerHTML={{ __html: drawn.svg }} />
            {told === undefined ? undefined : (
              <ChartReader
                name={texts.chart.walk(name)}
                chart={drawn.chart}
                at={at}
                isMoved={chosen !== undefined}
                text={[told.figure, told.note].filter((part) => part !== '').join('. ')}
                onMove={choose}
              />
            )}
          </div>
        )}
      </div>
      {drawn !== undefined && column === undefined ? undefined : (
        <p className={styles['readout']} aria-hidden="true">
          <strong>{told?.figure}</strong> {told?.note}
        </p>
      )}
    </div>
  )
}
