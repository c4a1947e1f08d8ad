import { dayNumber, firstDay, instantMs, type DayNumber, type Instant } from '@concert/statement'

/** What of one state the record tells: when the first report reached it, its own first cases, its first measure. */
export type StateFacts = {
  readonly state: string
  readonly reached: Reached | undefined
  /** The period of its first cases: a date or an ISO week. */
  readonly onset: string | undefined
  readonly firstMeasure: Measure | undefined
}

/** An entry by another agency that the state could read. */
export type Reached = { readonly index: number; readonly at: Instant; readonly agency: string }
export type Measure = { readonly date: string; readonly what: string; readonly index: number }

/** Days between what happened; undefined where one of both is not known. A negative lead: it came after. */
export type LeadTime = StateFacts & {
  /** From the notification in the state where it began to the first report that reached this one. */
  readonly informDays: number | undefined
  /** From the first report to this state's own onset: the time it had. */
  readonly leadDays: number | undefined
  /** From the first report to this state's first measure: the time it took. */
  readonly actDays: number | undefined
  /** From its first measure to its onset: how far the measure came before the disease. */
  readonly aheadDays: number | undefined
}

/**
 * For each receiving state the intervals from the notification, to the first report that reached it, to its own onset
 * and to its first measure. A week begins on its Monday; an instant is on its day in UTC.
 */
export function leadTimes(notified: string | undefined, states: readonly StateFacts[]): LeadTime[] {
  const told = notified === undefined ? undefined : dayNumber(notified)
  return states.map((facts) => {
    const reached = facts.reached && Math.floor(instantMs(facts.reached.at) / 86_400_000)
    const onset = facts.onset === undefined ? undefined : firstDay(facts.onset)
    const measure = facts.firstMeasure && dayNumber(facts.firstMeasure.date)
    return {
      ...facts,
      informDays: between(told, reached),
      leadDays: between(reached, onset),
      actDays: between(reached, measure),
      aheadDays: between(measure, onset),
    }
  })
}

function between(from: DayNumber | undefined, to: DayNumber | undefined): number | undefined {
  return from === undefined || to === undefined ? undefined : to - from
}
