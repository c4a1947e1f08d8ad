import { formatSvg, layoutSmallMultiple } from '@concert/charts'
import { Link } from '@tanstack/react-router'
import { useCallback, useRef, type PointerEvent, type ReactNode } from 'react'
import { ColumnLine } from '../../../design/chart/chart-reader.tsx'
import { columnAt } from '../../../design/chart/readout.ts'
import { useChartWords } from '../../../design/chart/use-chart-words.ts'
import { useDrawn } from '../../../design/chart/use-drawn.ts'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { figureInWords } from './figure-in-words.ts'
import type { Reading } from './reading.ts'
import type { WeeklyPanel } from './weekly-panels.ts'
import styles from './multiples.module.css'

type Given = Reading & { readonly panel: WeeklyPanel }

/** One state: its name, its weeks on the scale of all, and the figure of the week that is read. */
export function Multiple({ panel, state, frame, at, isMoved, onMove }: Given): ReactNode {
  const { texts } = useLanguage()
  const nameOf = useAgencyNames()
  const words = useChartWords()
  const drawn = state.panels.find(({ id }) => id === panel.id)!
  const figure = drawn.figures[at]
  const week = words.texts.colon
  return (
    <li className={styles['panel']}>
      <h4>
        <Link to="/states/$state" params={{ state: panel.id }}>
          {drawn.name}
        </Link>
      </h4>
      <MultipleDrawing panel={drawn} state={state} frame={frame} at={at} isMoved={isMoved} onMove={onMove} />
      <p className={styles['readout']} aria-hidden="true">
        {figure === undefined ? undefined : `${figure.period.slice(5)}${week}`}
        <strong>{figureInWords(figure, words)}</strong>
      </p>
      {panel.line === undefined || panel.line.own ? undefined : (
        <p className={styles['compiled']}>{texts.situation.multiples.compiled(nameOf(panel.line.agency))}</p>
      )}
    </li>
  )
}

type Drawing = Reading & { readonly panel: Reading['state']['panels'][number] }

function MultipleDrawing({ panel, state, frame, at, isMoved, onMove }: Drawing): ReactNode {
  const words = useChartWords()
  const place = useRef<HTMLDivElement>(null)
  const draw = useCallback(() => {
    const chart = layoutSmallMultiple(state, panel, {
      id: `${frame}${panel.id}`,
      sharedFrame: frame,
      ...words,
    })
    return { chart, svg: formatSvg(chart) }
  }, [state, panel, frame, words])
  const drawn = useDrawn(place, draw)
  const onPointer = (event: PointerEvent): void => {
    if (drawn === undefined) return
    const { left, width } = event.currentTarget.getBoundingClientRect()
    const next = columnAt(drawn.chart.columns, ((event.clientX - left) / width) * drawn.chart.width)
    if (next !== undefined && (next !== at || !isMoved)) onMove(next)
  }
  return (
    <div ref={place} className={styles['drawing']} onPointerMove={onPointer} onPointerDown={onPointer}>
      {drawn === undefined ? undefined : (
        <div className={styles['drawn']}>
          <div dangerouslySetInnerHTML={{ __html: drawn.svg }} />
          {isMoved ? <ColumnLine chart={drawn.chart} at={at} /> : undefined}
        </div>
      )}
    </div>
  )
}
