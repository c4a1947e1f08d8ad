import { dayNumber } from '@concert/statement'

/** A date as people write it (2020-04-17, 17.04.2020, 2020年4月17日) in its one form; undefined where it is none. */
export function readDate(text: string): string | undefined {
  const written = text.trim()
  const match =
    /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/.exec(written) ??
    /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/.exec(written) ??
    /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日?$/.exec(written)
  const { year, month, day } = match?.groups ?? {}
  if (year === undefined || month === undefined || day === undefined) return undefined
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return dayNumber(date) === undefined ? undefined : date
}
