import { locales } from '@concert/language'
import type { Language } from '@concert/statement'
import type { Texts } from '../../../texts/en.ts'
import type { BoardLine } from './board-lines.ts'

type Speaking = { readonly language: Language; readonly texts: Texts }

/** How often an agency undertook to report; or that it gave a date itself; undefined where it did neither. */
export function rhythmInWords(
  { language, texts: { overdue, design } }: Speaking,
  { rhythm, nextDue }: BoardLine,
): string {
  if (rhythm === undefined) return nextDue === undefined ? design.noRhythm : overdue.promised
  if (rhythm.every === 'day') return overdue.daily(rhythm.by)
  return overdue.weekly(weekdayName(language, rhythm.weekday ?? 1), rhythm.by)
}

/** Monday is 1. */
function weekdayName(language: Language, weekday: number): string {
  const someMonday = Date.UTC(2020, 5, 1)
  const format = new Intl.DateTimeFormat(locales[language], { weekday: 'long', timeZone: 'UTC' })
  return format.format(someMonday + (weekday - 1) * 86_400_000)
}
