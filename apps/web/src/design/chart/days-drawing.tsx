import type { DayNumber } from '@concert/statement'
import { Fragment, type ReactNode } from 'react'
import { useLanguage } from '../../language/language-provider.tsx'
import { dayTicks } from './day-ticks.ts'
import { grid, ink, soft } from './drawn-colours.ts'

/** Rows on one scale of days, in pixels of the drawing: names left of the scale, a key above it. */
export type DaysFrame = {
  readonly width: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly rowHeight: number
}

type Given = {
  readonly label: string
  readonly frame: DaysFrame
  readonly range: { readonly from: DayNumber; readonly to: DayNumber }
  readonly rows: number
  /** A day that stands out across all rows. */
  readonly marked: DayNumber | undefined
  readonly keyAbove: ReactNode
  readonly drawRow: (at: number, place: { y: number; x: (day: DayNumber) => number }) => ReactNode
}

/** Read beside it as a table; its marks differ in form, not in colour alone. */
export function DaysDrawing({ label, frame, range, rows, marked, keyAbove, drawRow }: Given): ReactNode {
  const { formats } = useLanguage()
  const { width, left, right, top, rowHeight } = frame
  const height = top + rows * rowHeight + 12
  const x = (day: DayNumber): number =>
    left + ((day - range.from) / (range.to - range.from)) * (width - left - right)
  const across = (day: DayNumber) => ({ x1: x(day), x2: x(day), y1: top - 6, y2: height - 8 })
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      fontFamily="var(--font, sans-serif)"
      fontSize="13"
    >
      {keyAbove}
      {dayTicks(range).map((day) => (
        <Fragment key={day}>
          <line {...across(day)} stroke={grid} />
          <text x={x(day)} y={top - 10} fill={soft} textAnchor="middle" fontSize="11">
            {formats.shortDate(day)}
          </text>
        </Fragment>
      ))}
      {marked === undefined ? undefined : <line {...across(marked)} stroke={ink} strokeDasharray="4 3" />}
      {Array.from({ length: rows }, (_, at) => drawRow(at, { y: top + (at + 0.5) * rowHeight, x }))}
    </svg>
  )
}
