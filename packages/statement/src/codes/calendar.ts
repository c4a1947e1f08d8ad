/** A day of the Gregorian calendar, as days since 1970-01-01. */
export type DayNumber = number

export const dayMs = 86_400_000

/** The years that ISO 8601 takes without agreement between the parties: from the calendar's first whole one. */
const firstYear = 1583
const lastYear = 9999
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The day that `2020-04-29` at this place of a text names; undefined when there is no such day. */
export function dayAt(text: string, at: number): DayNumber | undefined {
  if (text.charCodeAt(at + 4) !== hyphen || text.charCodeAt(at + 7) !== hyphen) return undefined
  const year = yearAt(text, at)
  const month = numberAt(text, at + 5, 2)
  const day = numberAt(text, at + 8, 2)
  if (year === undefined || !(month >= 1 && month <= 12)) return undefined
  if (!(day >= 1 && day <= monthLength(year, month))) return undefined
  return Date.UTC(year, month - 1, day) / dayMs
}

export function yearAt(text: string, at: number): number | undefined {
  const year = numberAt(text, at, 4)
  return year >= firstYear && year <= lastYear ? year : undefined
}

/** Reads so many ASCII digits; NaN when one of them is not a digit. */
export function numberAt(text: string, at: number, digits: number): number {
  let number = 0
  for (let index = at; index < at + digits; index++) {
    const digit = text.charCodeAt(index) - 48
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    number = number * 10 + digit
  }
  return number
}

const hyphen = 45

function monthLength(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : monthLengths[month - 1]!
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
