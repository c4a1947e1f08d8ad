import { locales, wordsOf } from '@concert/language'
import type { Change, ChartTexts } from './chart-texts.ts'
import { lowerFirst } from './lower-first.ts'
import { stopped } from './stopped.ts'

const { number, count } = wordsOf(locales.en)
const states = { one: 'state', other: 'states' }

function against({ direction, percent }: Change, before: string): string {
  if (direction === 'same') return `as many as ${before}`
  return percent === undefined ? `${direction} on ${before}` : `${direction} ${percent}% on ${before}`
}

const weekBefore = (change: Change | undefined): string =>
  change === undefined ? '' : `, ${against(change, 'the week before')}`
const daysBefore = (change: Change | undefined): string =>
  change === undefined ? '' : `, ${against(change, 'the seven days before')}`

export const en: ChartTexts = {
  comma: ', ',
  space: ' ',
  colon: ': ',
  listComma: ', ',
  semicolon: '; ',
  stop: '.',
  noFigures: 'No figures reported',
  noReport: 'no report',
  incomplete: 'incomplete week',
  statuses: {
    B: 'break in the series',
    D: 'definition differs',
    E: 'estimated',
    P: 'provisional',
    U: 'low reliability',
    V: 'unvalidated',
    W: 'includes figures of other periods',
    K: 'included in another period',
    L: 'not collected',
    M: 'cannot exist',
    O: 'missing',
    Q: 'withheld',
  },
  correction: (period, before, after, date) => `${period} corrected on ${date}: ${before} → ${after}`,
  key: {
    figure: 'reported',
    provisional: 'provisional, estimated or incomplete',
    gap: 'no figure',
    zero: 'zero, as stated',
    corrected: 'corrected since',
    mean: '7-day mean',
    interval: 'interval',
    dashed: 'provisional or estimated',
  },
  finding: {
    flow: {
      week: (place, indicator, { value, span, change }) =>
        `${place}, ${lowerFirst(indicator)}: ${value} in the week of ${span}${weekBefore(change)}`,
      day: (place, indicator, { value, span, change }) =>
        `${place}, ${lowerFirst(indicator)}: ${value} in the seven days ${span}${daysBefore(change)}`,
    },
    level: (place, indicator, { value, span }) => `${place}, ${lowerFirst(indicator)}: ${value} (${span})`,
    none: (place, indicator) => `${place}, ${lowerFirst(indicator)}: no figures reported`,
    vintages: (place, indicator, { span, earlier, now, date }) =>
      `${place}, ${lowerFirst(indicator)} for ${span}: ${earlier} as known on ${date}, ${now} now`,
    several: (indicator, span, told) => `${indicator}, ${span}: ${told}`,
    states: (indicator, span, reported, all) =>
      `${indicator}, ${span}: figures from ${number(reported)} of ${count(all, states)}`,
  },
  described: {
    chart: {
      week: (place, indicator, periods) => stopped(`${place}: ${indicator}, by week, ${periods}`),
      day: (place, indicator, periods) => stopped(`${place}: ${indicator}, by day, ${periods}`),
    },
    highest: (value, period) => stopped(`Highest: ${value} (${period})`),
    last: (value, period) => stopped(`Last: ${value} (${period})`),
    trend: {
      week: (change) => stopped(`The last full week is ${against(change, 'the week before')}`),
      day: (change) => stopped(`The last seven days are ${against(change, 'the seven days before')}`),
    },
    gaps: (periods) => stopped(`No figure for ${periods}`),
    corrected: (periods) => stopped(`Corrected: ${periods}`),
    provisional: (periods) => stopped(`Provisional, estimated or incomplete: ${periods}`),
    more: (more) => `and ${count(more, { one: 'other', other: 'others' })}`,
    threshold: (label, value) => stopped(`${label}: ${value}`),
    changed: (date, changed, periods) =>
      stopped(
        `Since ${date}, ${number(changed)} of ${count(periods, { one: 'figure has', other: 'figures have' })} changed`,
      ),
    map: (indicator, span, all) => stopped(`Map of ${count(all, states)}: ${indicator}, ${span}`),
    noFigureOf: (names) => stopped(`No figure: ${names}`),
    overdue: (names) => stopped(`Report overdue: ${names}`),
  },
  lines: {
    source: (source) => `Source: ${source}`,
    licence: (licence) => `Licence: ${licence}`,
    asOf: (instant) => `As known on ${instant}`,
    unit: (unit) => `Unit: ${unit}`,
  },
  vintage: { now: 'known now', earlier: (date) => `as of ${date}` },
  map: {
    state: (name, value, span) => `${name}: ${value}, ${span}`,
    noFigure: 'no figure',
    freshness: { current: 'reports on time', overdue: 'report overdue', silent: 'no report yet' },
  },
  table: {
    period: { week: 'ISO week', day: 'Day' },
    value: 'Figure',
    note: 'Note',
    status: 'Status',
    mean: '7-day mean',
    lower: 'Lower end',
    upper: 'Upper end',
    state: 'State',
    freshness: 'Reporting',
  },
  instant: (day, time) => `${day}, ${time}\u{A0}UTC`,
}
