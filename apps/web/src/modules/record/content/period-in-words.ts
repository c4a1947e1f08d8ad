import { formatsOf } from '@concert/language'
import { firstDay, lastDay, type Language, type Period } from '@concert/statement'

/** A period as its days: a date, or a week from its Monday to its Sunday; the code itself where it is neither. */
export function periodInWords(language: Language, period: string): string {
  const first = firstDay(period)
  if (first === undefined) return period
  const formats = formatsOf(language)
  return period.includes('W') ? formats.dates(first, lastDay(period as Period)) : formats.date(first)
}
