import type { Table } from '@concert/charts'
import { useRef, type ReactNode } from 'react'
import { svgInside } from '../../../design/chart/svg-inside.ts'
import { ChartFrame } from '../../../design/chart-frame.tsx'
import { saidIn } from '../../../design/said-in.ts'
import { useActionsTexts } from '../../../texts/use-actions-texts.ts'
import type { Action } from '../action.ts'
import styles from '../actions.module.css'
import { TimelineDrawing } from './timeline-drawing.tsx'
import { dayOf, timelineRange, timelineRow } from './timeline-scale.ts'

type Given = { readonly actions: readonly Action[]; readonly now: string }

/** All actions on one scale of days, with today among them; as a table, CSV and SVG too. */
export function TimelineFigure({ actions, now }: Given): ReactNode {
  const { texts } = useActionsTexts()
  const drawing = useRef<HTMLDivElement>(null)
  const table = useTable(actions)
  const title = useFinding(actions)
  const rows = actions.map(timelineRow)
  const today = dayOf(now)
  const words = texts.actions.timeline
  return (
    <ChartFrame
      title={title}
      level={2}
      codes={['actions', 'timeline']}
      source={{ unit: words.unit, source: words.source, asOf: now }}
      table={table}
      file={() => svgInside(drawing.current)}
    >
      <div ref={drawing} className={styles['scroll']} tabIndex={0} role="group" aria-label={words.table}>
        <TimelineDrawing rows={rows} range={timelineRange(rows, today)} today={today} />
      </div>
    </ChartFrame>
  )
}

function useFinding(actions: readonly Action[]): string {
  const { texts, words: counted } = useActionsTexts()
  const { title, titleNone } = texts.actions.timeline
  const overdue = actions.filter(({ standing }) => standing === 'overdue').length
  const open = actions.filter(({ standing }) => standing === 'open').length + overdue
  return overdue === 0
    ? titleNone(texts.actions.count(actions.length))
    : title(counted.number(overdue), texts.actions.count(open))
}

/** As it is read by a program: codes and dates. */
function useTable(actions: readonly Action[]): () => Table {
  const { texts, language } = useActionsTexts()
  const { columns } = texts.actions.timeline
  const { standings } = texts.actions
  const text = (name: string, code: string) => ({ text: name, code, numeric: false })
  const cell = (value: string | undefined, data = value) => ({ text: value ?? '–', data: data ?? '' })
  return () => ({
    head: [
      text(columns.action, 'title'),
      text(columns.begun, 'begun'),
      text(columns.due, 'due'),
      text(columns.expected, 'expected'),
      text(columns.completed, 'completed'),
      text(columns.standing, 'standing'),
      { text: columns.entry, code: 'index', numeric: true },
    ],
    rows: actions.map((action) => [
      cell(saidIn(action.title, language)?.said, action.title['en']),
      cell(action.begun.slice(0, 10)),
      cell(action.due),
      cell(expectedOf(action)),
      cell(action.completed?.slice(0, 10)),
      cell(standings[action.standing], action.standing),
      cell(String(action.index)),
    ]),
  })
}

function expectedOf({ parts }: Action): string | undefined {
  return parts
    .flatMap(({ expected }) => expected ?? [])
    .sort()
    .at(-1)
}
