/** A day of the proleptic Gregorian calendar, as days since 1970-01-01. */
export type DayNumber = number

/** The period of an observation: one date (`2020-04-29`) or one ISO 8601 week, Monday to Sunday (`2020-W17`). */
export type Period = string & { readonly period: unique symbol }
export type Frequency = 'day' | 'week'

const dayMs = 86_400_000
const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/
const weekPattern = /^(\d{4})-W(\d{2})$/

/** Answers the first day of the period, or undefined if the text is not a period that exists. */
export function firstDay(text: string): DayNumber | undefined {
  const date = datePattern.exec(text)
  if (date) return dayNumber(text)
  const week = weekPattern.exec(text)
  return week ? mondayOf(Number(week[1]), Number(week[2])) : undefined
}

export function isPeriod(text: string): text is Period {
  return firstDay(text) !== undefined
}

export function frequencyOf(period: Period): Frequency {
  return period.charCodeAt(5) === 87 ? 'week' : 'day'
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
  const ms = Date.parse(`${date}T00:00:00.000Z`)
  if (Number.isNaN(ms)) return undefined
  return formatDate(ms / dayMs) === date ? ms / dayMs : undefined
}

export function formatDate(day: DayNumber): string {
  return new Date(day * dayMs).toISOString().slice(0, 10)
}

/** The ISO week that holds a day: week 1 is the one with the year's first Thursday (ISO 8601). */
export function weekOf(day: DayNumber): Period {
  const thursday = day - mondayIndex(day) + 3
  const year = new Date(thursday * dayMs).getUTCFullYear()
  const firstThursday = firstMonday(year) + 3
  const week = (thursday - firstThursday) / 7 + 1
  return `${year}-W${String(week).padStart(2, '0')}` as Period
}

/** Monday is 0. 1970-01-01 was a Thursday. */
function mondayIndex(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7
}

function firstMonday(year: number): DayNumber {
  const fourthOfJanuary = Date.UTC(year, 0, 4) / dayMs
  return fourthOfJanuary - mondayIndex(fourthOfJanuary)
}

function mondayOf(year: number, week: number): DayNumber | undefined {
  if (week < 1 || week > 53) return undefined
  const monday = firstMonday(year) + (week - 1) * 7
  return weekOf(monday) === `${year}-W${String(week).padStart(2, '0')}` ? monday : undefined
}
