import { firstDay, type DayNumber } from '@concert/statement'
import type { LeadTime } from './lead-time-table.tsx'

export type Milestones = {
  readonly state: string
  readonly reached: DayNumber | undefined
  readonly onset: DayNumber | undefined
  readonly measure: DayNumber | undefined
}

/** What is drawn of a state, as days. */
export function milestonesOf({ state, reached, onset, firstMeasure }: LeadTime): Milestones {
  return {
    state,
    reached: reached === undefined ? undefined : firstDay(reached.at.slice(0, 10)),
    onset: onset === undefined ? undefined : firstDay(onset),
    measure: firstMeasure === undefined ? undefined : firstDay(firstMeasure.date),
  }
}

export type DayRange = { readonly from: DayNumber; readonly to: DayNumber }

/** From the first day of any milestone to the last; undefined where there is none. */
export function rangeOf(rows: readonly Milestones[], notified: string | undefined): DayRange | undefined {
  const days = rows
    .flatMap(({ reached, onset, measure }) => [reached, onset, measure])
    .concat(notified === undefined ? undefined : firstDay(notified))
    .filter((day) => day !== undefined)
  if (days.length === 0) return undefined
  const from = days.reduce((a, b) => Math.min(a, b))
  return {
    from,
    to: Math.max(
      from + 1,
      days.reduce((a, b) => Math.max(a, b)),
    ),
  }
}

/** How many of the states that have had cases were reached by a report before them. */
export function warnedOf(states: readonly LeadTime[]): { readonly warned: number; readonly all: number } {
  const told = states.filter(({ onset }) => onset !== undefined)
  return {
    warned: told.filter(({ leadDays }) => leadDays !== undefined && leadDays > 0).length,
    all: told.length,
  }
}
