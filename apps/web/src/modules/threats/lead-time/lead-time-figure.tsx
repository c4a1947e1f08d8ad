import type { Table } from '@concert/charts'
import { useRef, type ReactNode } from 'react'
import { ChartFrame } from '../../../design/chart-frame.tsx'
import { svgInside } from '../../../design/chart/svg-inside.ts'
import { useStateNames } from '../../../design/use-state-names.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { useKnownAt } from '../../../view/use-known-at.ts'
import styles from '../threats.module.css'
import { LeadTimeDrawing } from './lead-time-drawing.tsx'
import { milestonesOf, rangeOf, warnedOf } from './lead-time-scale.ts'
import type { LeadTime } from './lead-time-table.tsx'

type Given = {
  readonly event: string
  readonly states: readonly LeadTime[]
  readonly notified: string | undefined
}

/** Each state on one scale of days: the first report that reached it, its first cases, its first measure. */
export function LeadTimeFigure({ event, states, notified }: Given): ReactNode {
  const { texts } = useThreatsTexts()
  const asOf = useKnownAt()
  const drawing = useRef<HTMLDivElement>(null)
  const table = useTable(states)
  const rows = states.map(milestonesOf)
  const range = rangeOf(rows, notified)
  const { warned, all } = warnedOf(states)
  const words = texts.leadTime
  if (range === undefined) return undefined
  return (
    <ChartFrame
      title={words.finding(warned, all)}
      level={2}
      codes={[event, 'lead-time']}
      source={{ unit: words.unit, source: words.source, asOf }}
      table={table}
      file={() => svgInside(drawing.current)}
    >
      <div ref={drawing} className={styles['scroll']} tabIndex={0} role="group" aria-label={words.table}>
        <LeadTimeDrawing rows={rows} range={range} notified={notified} />
      </div>
    </ChartFrame>
  )
}

/** As it is read by a program: codes, dates and days. */
function useTable(states: readonly LeadTime[]): () => Table {
  const { texts } = useThreatsTexts()
  const stateOf = useStateNames()
  const { columns } = texts.leadTime
  const text = (name: string, code: string) => ({ text: name, code, numeric: false })
  const figure = (name: string, code: string) => ({ text: name, code, numeric: true })
  const cell = (value: string | number | undefined) => ({
    text: value === undefined ? '–' : String(value),
    data: value === undefined ? '' : String(value),
  })
  return () => ({
    head: [
      text(columns.state, 'state'),
      text(columns.reached, 'reached'),
      figure(columns.inform, 'inform_days'),
      text(columns.onset, 'onset'),
      figure(columns.lead, 'lead_days'),
      text(columns.measure, 'first_measure'),
      figure(columns.act, 'act_days'),
      figure(columns.ahead, 'ahead_days'),
    ],
    rows: states.map(({ state, reached, onset, firstMeasure, ...days }) => [
      { text: stateOf(state), data: state },
      cell(reached?.at),
      cell(days.informDays),
      cell(onset),
      cell(days.leadDays),
      cell(firstMeasure?.date),
      cell(days.actDays),
      cell(days.aheadDays),
    ]),
  })
}
