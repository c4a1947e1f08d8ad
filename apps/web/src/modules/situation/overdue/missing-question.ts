import { dayInWords } from '../../../design/day-in-words.ts'
import { momentIn } from '../../../design/moment-in.ts'
import type { Language } from '@concert/statement'
import type { Texts } from '../../../texts/en.ts'
import type { BoardLine } from './board-lines.ts'

type Speaking = { readonly language: Language; readonly texts: Texts }
type Names = { readonly agency: string; readonly event: string }

/** What one asks about a report that did not come; the due time in UTC, since another zone reads it. */
export function missingQuestion(
  { language, texts: { overdue } }: Speaking,
  { overdueSince, last }: BoardLine,
  { agency, event }: Names,
): string {
  const due = momentIn(language, overdueSince!, { timeZone: 'UTC' })
  if (last?.covers === undefined) return overdue.missing(agency, event, due)
  return overdue.missingSince(agency, event, due, dayInWords(language, last.covers))
}
