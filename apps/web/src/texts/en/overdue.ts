import { locales, wordsOf } from '@concert/language'

const { number } = wordsOf(locales.en)

/** The overdue board. */
export const overdue = {
  lead: 'Each agency reports by the rhythm that it declared itself, or by the date that its last report gave. States stand in protocol order.',
  caption: 'Reporting of each agency on this event',
  columns: {
    agency: 'State and agency',
    rhythm: 'Rhythm',
    last: 'Last report',
    covers: 'Covers until',
    next: 'Next due',
    overdue: 'Overdue',
  },
  daily: (by: string) => `daily by ${by} UTC`,
  weekly: (weekday: string, by: string) => `each ${weekday} by ${by} UTC`,
  promised: 'date given in the last report',
  inTime: 'in time',
  notDue: 'nothing due',
  mine: 'Your agency',
  overdueOf: (overdue: number, all: number) => `${number(overdue)} of ${number(all)} overdue`,
  onlyOverdue: 'Only what is overdue',
  none: 'Nobody has reported on this event yet, and nobody has declared a rhythm.',
  noneOverdue: 'Nothing is overdue.',
  report: 'Report',
  zeroReport: 'Zero report',
}
