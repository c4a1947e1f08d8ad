import { dayNumber, firstDay, formatDate, isPeriod, type DayNumber, type Period } from '@concert/statement'

/** Day before month, or month before day: `4/5/2020` is read by the company that it is in. */
type Order = 'day-month' | 'month-day'

const months = [
  /^(?:jan|янв)/,
  /^(?:feb|фев)/,
  /^(?:mar|мар)/,
  /^(?:apr|апр)/,
  /^(?:may|ма[йя])/,
  /^(?:jun|июн)/,
  /^(?:jul|июл)/,
  /^(?:aug|авг)/,
  /^(?:sep|сен)/,
  /^(?:oct|окт)/,
  /^(?:nov|ноя)/,
  /^(?:dec|дек)/,
] as const

/**
 * Reads the headings of a block as periods: dates and ISO weeks as the three languages write them, with or without a
 * year, which is then the one nearest to `near`. Undefined for what is none.
 */
export function readPeriods(headings: readonly string[], near: Period): readonly (Period | undefined)[] {
  const [days, american] = (['day-month', 'month-day'] as const).map((order) =>
    headings.map((text) => readPeriod(text, near, order)),
  )
  return !isSteady(days!) && isSteady(american!) ? american! : days!
}

/** Whether all are there, and each is as far from the one before as the first two are from one another. */
function isSteady(periods: readonly (Period | undefined)[]): boolean {
  const days = periods.filter((one) => one !== undefined).map((one) => firstDay(one)!)
  const step = days.length > 1 ? days[1]! - days[0]! : 0
  return days.length === periods.length && days.every((day, at) => at === 0 || days[at - 1]! + step === day)
}

function readPeriod(text: string, near: Period, order: Order): Period | undefined {
  const plain = text.normalize('NFKC').trim().toLowerCase()
  return readWeek(plain, near) ?? readDate(plain, near, order)
}

function readWeek(text: string, near: Period): Period | undefined {
  const whole = /^(\d{4})[-\s]?(?:w|年第)\s?(\d{1,2})周?$/.exec(text)
  const alone =
    /^(?:w|week|wk\.?|нед\.?|неделя|第)\s?(\d{1,2})(?:\s?周)?$|^(\d{1,2})(?:-?я)?\s?(?:неделя|нед\.?|周)$/.exec(
      text,
    )
  const year = whole?.[1] ?? near.slice(0, 4)
  const week = whole?.[2] ?? alone?.[1] ?? alone?.[2]
  const period = week === undefined ? '' : `${year}-W${week.padStart(2, '0')}`
  return isPeriod(period) ? period : undefined
}

function readDate(text: string, near: Period, order: Order): Period | undefined {
  const { year, month, day } = dateParts(text, order) ?? {}
  if (month === undefined || day === undefined) return undefined
  const date =
    year === undefined
      ? nearest(month, day, near)
      : dayNumber(isoDate(year < 100 ? year + 2000 : year, month, day))
  return date === undefined ? undefined : (formatDate(date) as Period)
}

type DateParts = { readonly year: number | undefined; readonly month: number; readonly day: number }

function dateParts(text: string, order: Order): DateParts | undefined {
  const years = /^(\d{4})[-./年]\s?(\d{1,2})[-./月]\s?(\d{1,2})日?$/.exec(text)
  if (years !== null) return partsFrom(years[1], years[2], years[3])
  const chinese = /^(\d{1,2})月(\d{1,2})日$/.exec(text)
  if (chinese !== null) return partsFrom(undefined, chinese[1], chinese[2])
  const figures = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?\.?(?:\s?г\.?)?$/.exec(text)
  if (figures !== null) {
    const isDayFirst = order === 'day-month' || figures[2] === '.'
    return isDayFirst
      ? partsFrom(figures[4], figures[3], figures[1])
      : partsFrom(figures[4], figures[1], figures[3])
  }
  return namedMonth(text)
}

function namedMonth(text: string): DateParts | undefined {
  const dayFirst = /^(\d{1,2})[\s.-]+(\p{L}+)\.?(?:[\s,-]+(\d{4}|\d{2}))?(?:\s?г\.?)?$/u.exec(text)
  const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?$/u.exec(text)
  const name = dayFirst?.[2] ?? monthFirst?.[1]
  const month = name === undefined ? 0 : months.findIndex((one) => one.test(name)) + 1
  if (month === 0) return undefined
  return partsFrom(dayFirst?.[3] ?? monthFirst?.[3], String(month), dayFirst?.[1] ?? monthFirst?.[2])
}

function partsFrom(year: string | undefined, month: string | undefined, day: string | undefined): DateParts {
  return { year: year === undefined ? undefined : Number(year), month: Number(month), day: Number(day) }
}

/** The day of that name that is nearest to the period. */
function nearest(month: number, day: number, near: Period): DayNumber | undefined {
  const year = Number(near.slice(0, 4))
  const days = [year - 1, year, year + 1]
    .map((one) => dayNumber(isoDate(one, month, day)))
    .filter((one) => one !== undefined)
  const distance = (one: DayNumber): number => Math.abs(one - firstDay(near)!)
  return days.sort((a, b) => distance(a) - distance(b))[0]
}

function isoDate(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
