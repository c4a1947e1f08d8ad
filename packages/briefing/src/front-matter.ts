import { firstDay } from '@concert/statement'
import type { Briefing } from './briefing.ts'
import type { FormWords } from './form-words.ts'
import { readable } from './readable.ts'

/** The issue's number and day as they are written, and the editor's title and lead; the event's name where there is no title. */
export function headline(
  briefing: Briefing,
  words: FormWords,
): { readonly issue: string; readonly date: string; readonly title: string; readonly lead: string } {
  const said = briefing.words[words.language]
  return {
    issue: words.texts.issue(briefing.number),
    date: dateText(briefing.date, words),
    title: readable(said?.title ?? words.say(briefing.event.names)),
    lead: readable(said?.lead ?? ''),
  }
}

/** What the figures were computed from, and what changes are counted from. */
export function checkpointLines({ record, previous }: Briefing, words: FormWords): readonly string[] {
  const { texts } = words
  return [
    texts.checkpoint(record.size, readable(record.origin)),
    previous === undefined
      ? texts.first
      : texts.since(previous.number, dateText(previous.date, words), previous.size),
  ]
}

function dateText(date: string, { formats }: FormWords): string {
  const day = firstDay(date)
  return day === undefined ? readable(date) : formats.date(day)
}
