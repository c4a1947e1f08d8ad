import { dayNumber, firstDay, lastDay, weekOf, type Instant, type Period } from '@concert/statement'
import type { AsOf } from '../../../kernel/as-of.ts'
import { readOverview, type StateOverview } from '../overview.ts'
import type { View } from '../queries.ts'
import type { WeekFigure } from '../week-figures.ts'

/** What the states' tables and curves are of. */
export const shownIndicators = ['cases_confirmed_new', 'deaths_confirmed_new'] as const
export type ShownIndicator = (typeof shownIndicators)[number]

/** A state with the weeks that had ended by a date, as they were known at a size of the record. */
export type KnownState = Pick<StateOverview, 'state' | 'names'> & {
  readonly own: boolean
  readonly weeks: Readonly<Record<ShownIndicator, readonly WeekFigure[]>>
}

/** All states in protocol order, with their weeks that had ended by the date. */
export async function readKnownStates(
  view: View,
  event: string,
  { asOf, date }: { readonly asOf: AsOf; readonly date: string },
): Promise<KnownState[]> {
  // Nothing here runs by the clock; what is overdue is not asked.
  const now = `${date}T00:00:00.000Z` as Instant
  const overview = await readOverview({ ...view, asOf }, event, shownIndicators, now)
  const last = dayNumber(date)!
  return overview.map(({ state, names, lines }) => {
    const weeksOf = (indicator: ShownIndicator): readonly WeekFigure[] =>
      lines
        .filter((line) => line.indicator === indicator)
        .flatMap(({ weeks }) => weeks)
        .filter(({ period }) => lastDay(period as Period) <= last)
    return {
      state,
      names,
      own: lines.every(({ own }) => own),
      weeks: {
        cases_confirmed_new: weeksOf('cases_confirmed_new'),
        deaths_confirmed_new: weeksOf('deaths_confirmed_new'),
      },
    }
  })
}

/** The last week that had ended by the date; the date's own where it is a Sunday. */
export function lastWeek(date: string): string {
  const week = weekOf(dayNumber(date)!)
  return lastDay(week) <= dayNumber(date)! ? week : weekBefore(week)
}

export function weekBefore(week: string): string {
  return weekOf(firstDay(week)! - 1)
}

/** All that is reported until the date; nothing where no week has a figure. */
export function totalOf(weeks: readonly WeekFigure[]): number | undefined {
  const values = weeks.flatMap(({ value }) => value ?? [])
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0)
}
