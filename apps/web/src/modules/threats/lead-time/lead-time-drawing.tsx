import { firstDay, type DayNumber } from '@concert/statement'
import type { ReactNode } from 'react'
import { DaysDrawing, type DaysFrame } from '../../../design/chart/days-drawing.tsx'
import { data, ink, mark, soft } from '../../../design/chart/drawn-colours.ts'
import { useStateNames } from '../../../design/use-state-names.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import type { DayRange, Milestones } from './lead-time-scale.ts'

type Given = {
  readonly rows: readonly Milestones[]
  readonly range: DayRange
  readonly notified: string | undefined
}

const frame: DaysFrame = { width: 860, left: 170, right: 24, top: 56, rowHeight: 30 }

/** Each state from the first report that reached it to its own onset and its first measure. */
export function LeadTimeDrawing({ rows, range, notified }: Given): ReactNode {
  const { texts } = useThreatsTexts()
  return (
    <DaysDrawing
      label={texts.leadTime.described}
      frame={frame}
      range={range}
      rows={rows.length}
      marked={notified === undefined ? undefined : firstDay(notified)}
      keyAbove={<Key />}
      drawRow={(at, place) => <Row key={rows[at]!.state} row={rows[at]!} {...place} />}
    />
  )
}

type RowGiven = { readonly row: Milestones; readonly y: number; readonly x: (day: DayNumber) => number }

function Row({ row: { state, reached, onset, measure }, y, x }: RowGiven): ReactNode {
  const stateOf = useStateNames()
  return (
    <g>
      <text x={frame.left - 10} y={y + 4} fill={ink} textAnchor="end">
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
