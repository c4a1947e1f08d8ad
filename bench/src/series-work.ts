import { ears, farringtonFlexible } from '@concert/epi'

const flexible = {
  b: 4,
  w: 3,
  noPeriods: 10,
  pastWeeksNotIncluded: 26,
  pThresholdTrend: 1,
  thresholdMethod: 'nbPlugin',
} as const

/** What is done with one series; each answers the number of alarms, so that nothing is left out. */
export const seriesWork = {
  'farrington-52': (counts: Float64Array) => {
    const last = Array.from({ length: 52 }, (_, week) => counts.length - 52 + week)
    const weeks = farringtonFlexible({ counts, calendar: { frequency: 52 } }, last, flexible)
    return weeks.filter(({ alarm }) => alarm === true).length
  },
  'ears-C1': (counts: Float64Array) => alarms(ears(counts, { method: 'C1' }).alarm),
  'ears-C2': (counts: Float64Array) => alarms(ears(counts, { method: 'C2' }).alarm),
  'ears-C3': (counts: Float64Array) => alarms(ears(counts, { method: 'C3' }).alarm),
} as const satisfies Readonly<Record<string, (counts: Float64Array) => number>>

export type SeriesWork = keyof typeof seriesWork

function alarms(alarm: readonly unknown[]): number {
  return alarm.filter((one) => one === true).length
}
