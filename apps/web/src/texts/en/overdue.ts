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
  ask: 'Ask for verification',
  askAll: (agencies: number) => `Ask all ${number(agencies)} for what is missing`,
  askTitle: 'Ask for what is missing',
  askMeans:
    'One request for each state, sealed for it and the Secretariat under TLP:AMBER. Each has 24 hours from then.',
  missing: (agency: string, event: string, due: string) =>
    `The report of ${agency} on ${event} was due on ${due} and has not been received. Is it on its way, and have there been new cases or deaths since the last report?`,
  missingSince: (agency: string, event: string, due: string, covers: string) =>
    `The report of ${agency} on ${event} was due on ${due} and has not been received; the last figures are of ${covers}. Is it on its way, and have there been new cases or deaths since?`,
  asked: 'Asked; the clocks run.',
}
