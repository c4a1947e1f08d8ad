import type { DayNumber } from '@concert/statement'
import { Fragment, type ReactNode } from 'react'
import { dayTicks } from '../../../design/chart/day-ticks.ts'
import { saidIn } from '../../../design/said-in.ts'
import { useActionsTexts } from '../../../texts/use-actions-texts.ts'
import type { TimelineRange, TimelineRow } from './timeline-scale.ts'

type Given = {
  readonly rows: readonly TimelineRow[]
  readonly range: TimelineRange
  readonly today: DayNumber
}

const width = 900
const left = 300
const right = 32
const top = 64
const rowHeight = 34
const ink = 'var(--chart-ink, #16202c)'
const soft = 'var(--chart-soft, #4b5866)'
const grid = 'var(--chart-grid, #d9dcdf)'
const data = 'var(--chart-data, #1d5f9c)'
const mark = 'var(--chart-mark, #a8480a)'
/** Longer titles are cut; the table has them whole. */
const longestTitle = 36

/** Read beside it as a table; the marks differ in form, not in colour alone. */
export function TimelineDrawing({ rows, range, today }: Given): ReactNode {
  const { texts, formats } = useActionsTexts()
  const words = texts.actions.timeline
  const height = top + rows.length * rowHeight + 12
  const x = (day: DayNumber): number =>
    left + ((day - range.from) / (range.to - range.from)) * (width - left - right)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={words.described}
      fontFamily="var(--font, sans-serif)"
      fontSize="13"
    >
      <Key />
      {dayTicks(range).map((day) => (
        <Fragment key={day}>
          <line x1={x(day)} x2={x(day)} y1={top - 6} y2={height - 8} stroke={grid} />
          <text x={x(day)} y={top - 10} fill={soft} textAnchor="middle" fontSize="11">
            {formats.shortDate(day)}
          </text>
        </Fragment>
      ))}
      <line x1={x(today)} x2={x(today)} y1={top - 6} y2={height - 8} stroke={ink} strokeDasharray="4 3" />
      {rows.map((row, at) => (
        <Row key={row.action.id} row={row} y={top + (at + 0.5) * rowHeight} x={x} />
      ))}
    </svg>
  )
}

type RowGiven = { readonly row: TimelineRow; readonly y: number; readonly x: (day: DayNumber) => number }

function Row({ row: { action, begun, due, expected, completed }, y, x }: RowGiven): ReactNode {
  const { language } = useActionsTexts()
  const said = saidIn(action.title, language)
  return (
    <g>
      <text x={left - 14} y={y + 4} fill={ink} textAnchor="end" lang={said?.lang}>
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
