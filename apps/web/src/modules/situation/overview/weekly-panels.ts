import type { CorrectionsAnswer, OverviewAnswer } from '@concert/api'
import type { Point } from '@concert/charts'
import { firstDay, weekOf } from '@concert/statement'
import { restatementKey, restatementsOf, type Restatements } from '../corrections/restatements-of.ts'

type State = OverviewAnswer['states'][number]
type Line = State['lines'][number]

/** One state's weeks as a chart takes them; its points are empty where it has never reported. */
export type WeeklyPanel = {
  readonly id: string
  readonly state: State
  readonly line: Line | undefined
  readonly points: readonly Point[]
}

/** Every state's weeks of one indicator in their order, with what was restated in each week. */
export function weeklyPanels(
  { states }: Pick<OverviewAnswer, 'states'>,
  indicator: string,
  corrections: CorrectionsAnswer | undefined,
): readonly WeeklyPanel[] {
  const known = restatementsOf(corrections, (period) => weekOf(firstDay(period)!))
  return states.map((state) => {
    const line = state.lines.find((one) => one.indicator === indicator)
    return { id: state.state, state, line, points: line === undefined ? [] : pointsOf(line, known) }
  })
}

function pointsOf(line: Line, known: Restatements): readonly Point[] {
  return line.weeks.map(({ period, value, status, complete }) => ({
    period,
    value,
    status,
    complete,
    corrections: line.series.flatMap((series) => known.get(restatementKey(series, period)) ?? []),
  }))
}
