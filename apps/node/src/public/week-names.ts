import { firstDay, lastDay, type DayNumber, type Period } from '@concert/statement'

/** `W17` of `2020-W17`, as on the axis: the same in every language, and the data's own name. */
export function shortWeek(week: Period): string {
  return week.slice(5)
}

export function weekStart(week: Period): DayNumber {
  return firstDay(week)!
}

export function weekEnd(week: Period): DayNumber {
  return lastDay(week)
}

/** One week, or the first and the last of several. */
export function weeksText(weeks: readonly Period[]): string {
  const [first, last] = [weeks[0]!, weeks.at(-1)!]
  return first === last ? first : `${first}–${last}`
}
