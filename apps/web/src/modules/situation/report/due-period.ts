import type { OverdueAnswer } from '@concert/api'
import {
  dayNumber,
  firstDay,
  formatPeriod,
  frequencyOf,
  lastDay,
  type DayNumber,
  type Frequency,
  type Period,
} from '@concert/statement'

type Line = OverdueAnswer['board'][number]

const dayMs = 86_400_000

/**
 * The period that an agency reports next: by its declared rhythm the one that is overdue or due next, and of which it
 * has not reported yet; without a rhythm the last one that is over. `now` in ms.
 */
export function duePeriod(line: Line | undefined, now: number): Period {
  const due = line?.overdueSince ?? line?.nextDue
  if (line?.rhythm === undefined || due === undefined) return lastOver('day', now)
  const frequency = line.rhythm.every === 'week' ? 'week' : 'day'
  const period = periodDueAt(frequency, Date.parse(due))
  return isCovered(period, line.last?.covers) ? periodAfter(period) : period
}

/** The last period that is over at an instant, in UTC. */
export function lastOver(frequency: Frequency, now: number): Period {
  return periodBefore(formatPeriod(Math.floor(now / dayMs), frequency))
}

/** Whether the period is over at an instant (ms), in UTC. */
export function isPeriodOver(period: Period, now: number): boolean {
  return lastDay(period) < Math.floor(now / dayMs)
}

export function periodBefore(period: Period): Period {
  return formatPeriod(firstDay(period)! - 1, frequencyOf(period))
}

export function periodAfter(period: Period): Period {
  return formatPeriod(lastDay(period) + 1, frequencyOf(period))
}

/** A day is due on the day after, a week on a day of the week after. */
function periodDueAt(frequency: Frequency, dueMs: number): Period {
  return periodBefore(formatPeriod(Math.floor(dueMs / dayMs), frequency))
}

function isCovered(period: Period, covers: string | undefined): boolean {
  const day: DayNumber | undefined = covers === undefined ? undefined : dayNumber(covers)
  return day !== undefined && day >= lastDay(period)
}
