import { formatInstant, instantMs, type DayNumber, type Instant } from '@concert/statement'

/** How often an agency undertakes to report: each period's figures are due at a time of day after it has ended. */
export type Rhythm = {
  readonly every: 'day' | 'week'
  readonly by: string
  readonly weekday?: number | undefined
}

/** The newest period that is due, and the next one: `lastDay` is the period's last day. */
export type Due = { readonly lastDay: DayNumber; readonly due: Instant }

const dayMs = 86_400_000

/**
 * The latest deadline at or before `now`. A daily report on a day is due on the next at `by`; a weekly one on its
 * `weekday` (Monday unless declared) in the week after.
 */
export function latestDue(rhythm: Rhythm, now: Instant): Due {
  const today = Math.floor(instantMs(now) / dayMs)
  for (let deadline = today; ; deadline--) {
    const due = deadlineOn(rhythm, deadline)
    if (due !== undefined && due.due <= now) return due
  }
}

/** The first deadline after `now`. */
export function nextDue(rhythm: Rhythm, now: Instant): Due {
  const today = Math.floor(instantMs(now) / dayMs)
  for (let deadline = today; ; deadline++) {
    const due = deadlineOn(rhythm, deadline)
    if (due !== undefined && due.due > now) return due
  }
}

function deadlineOn({ every, by, weekday }: Rhythm, day: DayNumber): Due | undefined {
  const due = formatInstant(day * dayMs + minutesOf(by) * 60_000)
  if (every === 'day') return { lastDay: day - 1, due }
  if (isoWeekday(day) !== (weekday ?? 1)) return undefined
  return { lastDay: day - isoWeekday(day), due }
}

function minutesOf(by: string): number {
  return Number(by.slice(0, 2)) * 60 + Number(by.slice(3, 5))
}

/** Monday is 1. */
function isoWeekday(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}
