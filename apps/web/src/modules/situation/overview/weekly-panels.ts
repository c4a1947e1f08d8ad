import type { CorrectionsAnswer, OverviewAnswer } from '@concert/api'
import type { Correction, Point } from '@concert/charts'
import { firstDay, weekOf } from '@concert/statement'

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
  const known = correctionsByWeek(corrections)
  return states.map((state) => {
    const line = state.lines.find((one) => one.indicator === indicator)
    return { id: state.state, state, line, points: line === undefined ? [] : pointsOf(line, known) }
  })
}

function pointsOf(line: Line, known: ReadonlyMap<string, readonly Correction[]>): readonly Point[] {
  return line.weeks.map(({ period, value, status, complete }) => ({
    period,
    value,
    status,
    complete,
    corrections: line.series.flatMap((series) => known.get(`${series} ${period}`) ?? []),
  }))
}

/** By series and the week that holds the period, the oldest first. */
function correctionsByWeek(
  answer: CorrectionsAnswer | undefined,
): ReadonlyMap<string, readonly Correction[]> {
  const known = new Map<string, readonly Correction[]>()
  const entries = new Map(answer?.entries.map((entry) => [entry.index, entry]))
  for (const { series, period, before, after, index } of answer?.corrections ?? []) {
    const { received, reason } = entries.get(index)!
    const key = `${series} ${weekOf(firstDay(period)!)}`
    const one = { period, before: numberOf(before), after: numberOf(after), received, reason }
    known.set(key, [one, ...(known.get(key) ?? [])])
  }
  return known
}

function numberOf(value: number | string | null): number | null {
  return typeof value === 'number' ? value : null
}
