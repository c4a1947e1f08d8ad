import { formatsOf } from '@concert/language'
import { dayNumber, type Language } from '@concert/statement'

/** The last day that a report covers; a stroke where it covers none, as a report of words alone. */
export function coversInWords(language: Language, covers: string | undefined): string {
  const day = covers === undefined ? undefined : dayNumber(covers)
  return day === undefined ? '–' : formatsOf(language).middleDate(day)
}
