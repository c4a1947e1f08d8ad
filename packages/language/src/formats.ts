import { instantMs, type DayNumber, type Instant, type Language } from '@concert/statement'
import { locales } from './languages.ts'

const dayMs = 86_400_000

/** Numbers, dates and instants of one language. Days and instants are UTC; whoever writes an instant names the zone. */
export type Formats = {
  readonly number: (value: number) => string
  /** With so many digits after the point, whether they are zeros or not. */
  readonly fixed: (value: number, decimals: number) => string
  /** For the ticks of a scale: 20K, 20 тыс., 2万. */
  readonly compact: (value: number) => string
  readonly date: (day: DayNumber) => string
  readonly shortDate: (day: DayNumber) => string
  readonly middleDate: (day: DayNumber) => string
  /** Within a year, as on an axis: Apr, апр., 4月. */
  readonly month: (day: DayNumber) => string
  readonly year: (day: DayNumber) => string
  readonly dates: (from: DayNumber, to: DayNumber) => string
  readonly dayOf: (instant: Instant) => string
  readonly shortDayOf: (instant: Instant) => string
  readonly timeOf: (instant: Instant) => string
}

export function formatsOf(language: Language): Formats {
  return (known[language] ??= makeFormats(locales[language]))
}

const known: Partial<Record<Language, Formats>> = {}

function makeFormats(locale: string): Formats {
  const number = new Intl.NumberFormat(locale)
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 })
  const utc = { timeZone: 'UTC' } as const
  const long = new Intl.DateTimeFormat(locale, { ...utc, day: 'numeric', month: 'long', year: 'numeric' })
  const middle = new Intl.DateTimeFormat(locale, { ...utc, day: 'numeric', month: 'short', year: 'numeric' })
  const short = new Intl.DateTimeFormat(locale, { ...utc, day: 'numeric', month: 'short' })
  const month = new Intl.DateTimeFormat(locale, { ...utc, month: 'short' })
  const year = new Intl.DateTimeFormat(locale, { ...utc, year: 'numeric' })
  const time = new Intl.DateTimeFormat(locale, {
    ...utc,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return {
    number: (value) => number.format(value),
    fixed: (value, decimals) =>
      value.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
    compact: (value) => compact.format(value),
    date: (day) => whole(long.format(day * dayMs)),
    shortDate: (day) => whole(short.format(day * dayMs)),
    middleDate: (day) => whole(middle.format(day * dayMs)),
    month: (day) => month.format(day * dayMs),
    year: (day) => year.format(day * dayMs),
    dates: (from, to) => datesOf(locale, long, short, { from: from * dayMs, to: to * dayMs }),
    dayOf: (instant) => whole(long.format(instantMs(instant))),
    shortDayOf: (instant) => whole(middle.format(instantMs(instant))),
    timeOf: (instant) => time.format(instantMs(instant)),
  }
}

/**
 * Intl writes a range in Chinese with strokes, which no official text does; and sets spaces between two day numbers,
 * thin ones or not by its version: a node and a browser have to write the same.
 */
function datesOf(
  locale: string,
  long: Intl.DateTimeFormat,
  short: Intl.DateTimeFormat,
  { from, to }: { from: number; to: number },
): string {
  if (!locale.startsWith('zh'))
    return long
      .formatRange(from, to)
      .replaceAll(/[\u2009\u202F]/gu, ' ')
      .replace(/(\d) – (\d)/u, '$1–$2')
  const sameYear = new Date(from).getUTCFullYear() === new Date(to).getUTCFullYear()
  return `${long.format(from)}至${(sameYear ? short : long).format(to)}`
}

/** A date is not broken over two lines. */
function whole(text: string): string {
  return text.replaceAll(' ', '\u{A0}')
}
