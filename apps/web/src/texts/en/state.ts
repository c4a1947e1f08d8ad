import { locales, wordsOf } from '@concert/language'

const { number, count } = wordsOf(locales.en)

/** A state’s page. */
export const state = {
  unknown: 'There is no such state in the directory',
  unknownMeans: 'The organisation’s directory does not hold this code.',
  noFigures: 'No figures are held of this state for this event.',
  more: 'Show more',
  data: {
    csv: 'All figures (CSV)',
    json: 'All figures (JSON)',
    outlook: 'Reproduction number and forecast',
    record: 'Everything in the record',
  },
  lines: {
    own: (agency: string) => `${agency}: own reports`,
    compiled: (publication: string) => `Compiled from a publication: ${publication}`,
    every: { day: 'by day', week: 'by week' },
    audience: (audience: string) => `for ${audience}`,
    after: (agency: string, publications: string) => `${agency}, after: ${publications}`,
  },
  controls: {
    every: 'Figures',
    place: 'Place',
    line: 'Whose figures',
    earlier: 'Against what was known at the end of (UTC)',
    onlyNow: 'Only what is known now',
  },
  indicators: {
    title: 'All indicators',
    compiled: 'compiled',
    series: (series: number) => count(series, { one: 'series', other: 'series' }),
  },
  sources: {
    own: 'own reports',
    title: (place: string, indicator: string, sources: number) =>
      `${place}\u{A0}· ${indicator}: own reports and publications side by side, ${count(sources, { one: 'series', other: 'series' })}`,
    source: 'as named at the lines',
  },
  classes: { period: 'Since', value: 'Class', entry: 'Entry' },
  vintages: {
    title: (place: string, indicator: string, period: string) =>
      `How one figure was told over time: ${place}\u{A0}· ${indicator}\u{A0}· ${period}`,
    more: (restated: number, all: number) =>
      `${number(restated)} of ${count(all, { one: 'figure', other: 'figures' })} of this series ${restated === 1 ? 'was' : 'were'} restated.`,
    period: 'Period',
    mark: '◆',
    caption: 'Every value of this figure, the oldest first',
    known: 'Known since',
    value: 'Figure',
    status: 'Status',
    by: 'By',
    reason: 'Reason, in the author’s words',
    until: 'Replaced by',
    stands: 'stands',
    missing: 'missing',
  },
  reports: {
    title: 'Reports',
    none: 'No agency of the state has reported on this event.',
    covers: (dates: string) => `Report for ${dates}`,
    nothing: 'Report without figures',
    figures: (figures: number) => count(figures, { one: 'figure', other: 'figures' }),
    stated: 'states that there is nothing new to count',
  },
  corrections: 'Corrections, with their reasons',
  requests: {
    title: 'Verification requests to the state',
    none: 'The state has not been asked to verify anything.',
  },
  focalPoint: { title: 'Focal point', none: 'None is named.', agencies: 'Agencies' },
}
