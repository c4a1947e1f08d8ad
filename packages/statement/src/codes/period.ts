import { dayAt, dayMs, numberAt, yearAt, type DayNumber } from './calendar.ts'

export type { DayNumber } from './calendar.ts'

/**
 * The period of an observation: one date (`2020-04-29`) or one ISO 8601 week, Monday to Sunday (`2020-W17`).
 * Years go from 1583 to 9999.
 */
export type Period = string & { readonly period: unique symbol }
export type Frequency = 'day' | 'week'

/** Answers the first day of the period, or undefined if the text is not a period that exists. */
export function firstDay(text: string): DayNumber | undefined {
  return text.charCodeAt(5) === letterW ? firstDayOfWeek(text) : dayNumber(text)
}

export function isPeriod(text: string): text is Period {
  return firstDay(text) !== undefined
}

export function frequencyOf(period: Period): Frequency {
  return period.charCodeAt(5) === letterW ? 'week' : 'day'
}

export function lastDay(period: Period): DayNumber {
  const first = firstDay(period)!
  return frequencyOf(period) === 'week' ? first + 6 : first
}

export function formatPeriod(first: DayNumber, frequency: Frequency): Period {
  return (frequency === 'day' ? formatDate(first) : weekOf(first)) as Period
}

/** `2020-04-29` to days since 1970-01-01; undefined when there is no such day. */
export function dayNumber(date: string): DayNumber | undefined {
  return date.length === 10 ? dayAt(date, 0) : undefined
}

export function formatDate(day: DayNumber): string {
  return new Date(day * dayMs).toISOString().slice(0, 10)
}

/** The ISO week that holds a day: week 1 is the one with the year's first Thursday (ISO 8601). */
export function weekOf(day: DayNumber): Period {
  const monday = day - mondayIndex(day)
  const year = new Date((monday + 3) * dayMs).getUTCFullYear()
  const week = (monday - firstMonday(year)) / 7 + 1
  return `${year}-W${String(week).padStart(2, '0')}` as Period
}

const letterW = 87
const hyphen = 45
const lastDayOfAll = dayNumber('9999-12-31')!

function firstDayOfWeek(text: string): DayNumber | undefined {
  if (text.length !== 8 || text.charCodeAt(4) !== hyphen) return undefined
  const year = yearAt(text, 0)
  const week = numberAt(text, 6, 2)
  if (year === undefined || !(week >= 1 && week <= weeksIn(year))) return undefined
  const monday = firstMonday(year) + (week - 1) * 7
  return monday + 6 <= lastDayOfAll ? monday : undefined
}

/** A year has 53 weeks when it starts on a Thursday, or is a leap year and starts on a Wednesday. */
function weeksIn(year: number): number {
  return (firstMonday(year + 1) - firstMonday(year)) / 7
}

/** Monday is 0. 1970-01-01 was a Thursday. */
function mondayIndex(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7
}

/** The Monday of week 1, which is the week that holds the fourth of January. */
function firstMonday(year: number): DayNumber {
  const fourthOfJanuary = Date.UTC(year, 0, 4) / dayMs
  return fourthOfJanuary - mondayIndex(fourthOfJanuary)
}
