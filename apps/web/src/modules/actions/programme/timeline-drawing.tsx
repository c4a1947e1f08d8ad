import type { DayNumber } from '@concert/statement'
import type { ReactNode } from 'react'
import { DaysDrawing, type DaysFrame } from '../../../design/chart/days-drawing.tsx'
import { data, ink, mark } from '../../../design/chart/drawn-colours.ts'
import { saidIn } from '../../../design/said-in.ts'
import { useActionsTexts } from '../../../texts/use-actions-texts.ts'
import type { TimelineRange, TimelineRow } from './timeline-scale.ts'

type Given = {
  readonly rows: readonly TimelineRow[]
  readonly range: TimelineRange
  readonly today: DayNumber
}

const frame: DaysFrame = { width: 900, left: 300, right: 32, top: 64, rowHeight: 34 }
/** Longer titles are cut; the table has them whole. */
const longestTitle = 36

/** Each action from the day it was laid down to the day it is due. */
export function TimelineDrawing({ rows, range, today }: Given): ReactNode {
  const { texts } = useActionsTexts()
  return (
    <DaysDrawing
      label={texts.actions.timeline.described}
      frame={frame}
      range={range}
      rows={rows.length}
      marked={today}
      keyAbove={<Key />}
      drawRow={(at, place) => <Row key={rows[at]!.action.id} row={rows[at]!} {...place} />}
    />
  )
}

type RowGiven = { readonly row: TimelineRow; readonly y: number; readonly x: (day: DayNumber) => number }

function Row({ row: { action, begun, due, expected, completed }, y, x }: RowGiven): ReactNode {
  const { language } = useActionsTexts()
  const said = saidIn(action.title, language)
  return (
    <g>
      <text x={frame.left - 14} y={y + 4} fill={ink} textAnchor="end" lang={said?.lang}>
        {cut(said?.said ?? '')}
      </text>
      <Bar from={x(begun)} to={x(Math.max(begun, completed ?? due))} y={y} />
      {expected === undefined ? undefined : (
        <line
          x1={x(due)}
          x2={x(expected)}
          y1={y}
          y2={y}
          stroke={data}
          strokeWidth="2"
          strokeDasharray="3 3"
        />
      )}
      <Due x={x(due)} y={y} isOverdue={action.standing === 'overdue'} />
      {expected === undefined ? undefined : <Expected x={x(expected)} y={y} />}
      {completed === undefined ? undefined : <Completed x={x(completed)} y={y} />}
    </g>
  )
}

type Place = { readonly x: number; readonly y: number }

function Bar({ from, to, y }: { readonly from: number; readonly to: number; readonly y: number }): ReactNode {
  return <line x1={from} x2={to} y1={y} y2={y} stroke={data} strokeWidth="4" strokeLinecap="round" />
}

function Due({ x, y, isOverdue = false }: Place & { readonly isOverdue?: boolean }): ReactNode {
  return (
    <path d={`M${x} ${y - 8}V${y + 8}`} stroke={isOverdue ? mark : ink} strokeWidth={isOverdue ? 5 : 2.5} />
  )
}

function Expected({ x, y }: Place): ReactNode {
  return <circle cx={x} cy={y} r="5" fill="none" stroke={data} strokeWidth="2.5" />
}

function Completed({ x, y }: Place): ReactNode {
  return <circle cx={x} cy={y} r="6" fill={ink} />
}

function Key(): ReactNode {
  const { texts } = useActionsTexts()
  const words = texts.actions.timeline
  return (
    <g fill={ink}>
      <line x1={6} x2={26} y1={14} y2={14} stroke={data} strokeWidth="4" strokeLinecap="round" />
      <Due x={26} y={14} />
      <text x={36} y={18}>{`${words.begun} – ${words.due}`}</text>
      <Expected x={256} y={14} />
      <text x={268} y={18}>
        {words.expected}
      </text>
      <Completed x={486} y={14} />
      <text x={498} y={18}>
        {words.completed}
      </text>
      <line x1={746} x2={746} y1={6} y2={22} stroke={ink} strokeDasharray="4 3" />
      <text x={756} y={18}>
        {words.today}
      </text>
    </g>
  )
}

function cut(title: string): string {
  const letters = Array.from(title)
  const most = letters.some((letter) => letter > '\u2e7f') ? longestTitle / 2 : longestTitle
  return letters.length <= most ? title : `${letters.slice(0, most - 1).join('')}…`
}
