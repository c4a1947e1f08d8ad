import { formatsOf } from '@concert/language'
import { dayNumber, type Language } from '@concert/statement'

/** A date of the record in words; a stroke where none was stated. */
export function dayInWords(language: Language, date: string | null | undefined): string {
  const day = date === null || date === undefined ? undefined : dayNumber(date)
  return day === undefined ? '–' : formatsOf(language).middleDate(day)
}
