import { firstDay, type DayNumber } from '@concert/statement'
import { Fragment, type ReactNode } from 'react'
import { dayTicks } from '../../../design/chart/day-ticks.ts'
import { useStateNames } from '../../../design/use-state-names.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import type { DayRange, Milestones } from './lead-time-scale.ts'

type Given = {
  readonly rows: readonly Milestones[]
  readonly range: DayRange
  readonly notified: string | undefined
}

const width = 860
const left = 170
const right = 24
const top = 56
const rowHeight = 30
const ink = 'var(--chart-ink, #16202c)'
const soft = 'var(--chart-soft, #4b5866)'
const grid = 'var(--chart-grid, #d9dcdf)'
const data = 'var(--chart-data, #1d5f9c)'
const mark = 'var(--chart-mark, #a8480a)'

/** Read beside it as a table; the three kinds of mark differ in form, not in colour alone. */
export function LeadTimeDrawing({ rows, range, notified }: Given): ReactNode {
  const { texts, formats } = useThreatsTexts()
  const words = texts.leadTime
  const height = top + rows.length * rowHeight + 12
  const x = (day: DayNumber): number =>
    left + ((day - range.from) / (range.to - range.from)) * (width - left - right)
  const notifiedDay = notified === undefined ? undefined : firstDay(notified)
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
      {notifiedDay === undefined ? undefined : (
        <line
          x1={x(notifiedDay)}
          x2={x(notifiedDay)}
          y1={top - 6}
          y2={height - 8}
          stroke={ink}
          strokeDasharray="4 3"
        />
      )}
      {rows.map((row, at) => (
        <Row key={row.state} row={row} y={top + (at + 0.5) * rowHeight} x={x} />
      ))}
    </svg>
  )
}

type RowGiven = { readonly row: Milestones; readonly y: number; readonly x: (day: DayNumber) => number }

function Row({ row: { state, reached, onset, measure }, y, x }: RowGiven): ReactNode {
  const stateOf = useStateNames()
  return (
    <g>
      <text x={left - 10} y={y + 4} fill={ink} textAnchor="end">
        {stateOf(state)}
      </text>
      {reached === undefined || onset === undefined ? undefined : (
        <line x1={x(reached)} x2={x(onset)} y1={y} y2={y} stroke={soft} strokeWidth="2" />
      )}
      {reached === undefined ? undefined : <Reached x={x(reached)} y={y} />}
      {measure === undefined ? undefined : <Measure x={x(measure)} y={y} />}
      {onset === undefined ? undefined : <Onset x={x(onset)} y={y} />}
    </g>
  )
}

type Place = { readonly x: number; readonly y: number }

function Reached({ x, y }: Place): ReactNode {
  return <circle cx={x} cy={y} r="5" fill="none" stroke={data} strokeWidth="2.5" />
}

function Onset({ x, y }: Place): ReactNode {
  return <circle cx={x} cy={y} r="5" fill={ink} />
}

function Measure({ x, y }: Place): ReactNode {
  return <rect x={x - 5} y={y - 5} width="10" height="10" fill={mark} transform={`rotate(45 ${x} ${y})`} />
}

function Key(): ReactNode {
  const { texts } = useThreatsTexts()
  const { columns } = texts.leadTime
  return (
    <g fill={ink}>
      <Reached x={12} y={14} />
      <text x="24" y="18">
        {columns.reached}
      </text>
      <Onset x={312} y={14} />
      <text x="324" y="18">
        {columns.onset}
      </text>
      <Measure x={562} y={14} />
      <text x="574" y="18">
        {columns.measure}
      </text>
    </g>
  )
}
