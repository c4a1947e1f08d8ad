import { formatsOf } from '@concert/language'
import { dayNumber, type Instant, type Language } from '@concert/statement'

/** What the workspace looks back to: a date, an instant (UTC) or a number of entries. */
export function asOfInWords(language: Language, asOf: string): string {
  const formats = formatsOf(language)
  const day = dayNumber(asOf)
  if (day !== undefined) return formats.middleDate(day)
  if (!asOf.includes('T')) return `#${formats.number(Number(asOf))}`
  return `${formats.shortDayOf(asOf as Instant)} ${formats.timeOf(asOf as Instant)} UTC`
}
