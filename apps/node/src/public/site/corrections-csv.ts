import { csvOf } from './csv-of.ts'
import type { SiteEvent } from './site-facts.ts'

const head = [
  'entry',
  'received',
  'event',
  'agency',
  'place',
  'indicator',
  'stratum',
  'period',
  'before',
  'after',
  'status',
  'lang',
  'reason',
]

/** Every restated figure that the site knows, those of the newest entry first; an empty value is a gap. */
export function formatCorrectionsCsv(events: readonly SiteEvent[]): string {
  const rows = events.flatMap(({ id, corrections, entries }) => {
    const byIndex = new Map(entries.map((entry) => [entry.index, entry]))
    return corrections.map(({ index, place, indicator, stratum, period, before, after, status }) => {
      const { received, agency, lang, reason } = byIndex.get(index)!
      const figure = [place, indicator, stratum, period, before, after, status]
      return [index, received, id, agency, ...figure, lang, reason]
    })
  })
  return csvOf(head, rows)
}
