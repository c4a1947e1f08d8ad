import type { Formats } from '@concert/language'
import { firstDay, frequencyOf, type Period } from '@concert/statement'

/** `W17` of `2020-W17`: the same in every language, and the data's own name. */
export function shortWeek(week: string): string {
  return week.slice(5)
}

export type PeriodName = (period: string) => string

/** How periods are called beside one another: without the year where all are of one. */
export function periodNames(periods: readonly string[], formats: Formats): PeriodName {
  const [first, last] = [periods[0], periods.at(-1)]
  const oneYear = first?.slice(0, 4) === last?.slice(0, 4)
  return (period) => {
    if (frequencyOf(period as Period) === 'week') return oneYear ? shortWeek(period) : period
    const day = firstDay(period)!
    return oneYear ? formats.shortDate(day) : formats.middleDate(day)
  }
}

/** One period, or the first and the last of several. */
export function periodsText(periods: readonly string[], name: PeriodName = (period) => period): string {
  const [first, last] = [name(periods[0]!), name(periods.at(-1)!)]
  return first === last ? first : `${first}–${last}`
}
