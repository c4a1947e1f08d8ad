import {
  discreteSerialInterval,
  ears,
  estimateReproduction,
  farringtonFlexible,
  slidingWindows,
} from '@concert/epi'

const flexible = {
  b: 4,
  w: 3,
  noPeriods: 10,
  pastWeeksNotIncluded: 26,
  pThresholdTrend: 1,
  thresholdMethod: 'nbPlugin',
} as const

/** Of COVID-19 in days: Nishiura, Linton & Akhmetzhanov (2020), Int J Infect Dis 93:284. */
const serialInterval = { mean: 4.7, sd: 2.9 }

/** What is done with one series; each answers a count of what it found, so that nothing is left out. */
export const seriesWork = {
  'farrington-52': (counts: Float64Array) => {
    const last = Array.from({ length: 52 }, (_, week) => counts.length - 52 + week)
    const weeks = farringtonFlexible({ counts, calendar: { frequency: 52 } }, last, flexible)
    return weeks.filter(({ alarm }) => alarm === true).length
  },
  'ears-C1': (counts: Float64Array) => alarms(ears(counts, { method: 'C1' }).alarm),
  'ears-C2': (counts: Float64Array) => alarms(ears(counts, { method: 'C2' }).alarm),
  'ears-C3': (counts: Float64Array) => alarms(ears(counts, { method: 'C3' }).alarm),
  'reproduction-weekly': (counts: Float64Array) => {
    const probabilities = discreteSerialInterval(serialInterval, counts.length)
    const windows = slidingWindows(counts.length, 7)
    const estimates = estimateReproduction({ local: counts }, probabilities, windows)
    return estimates.filter((one) => one.gap === undefined && one.quantiles[0]! > 1).length
  },
} as const satisfies Readonly<Record<string, (counts: Float64Array) => number>>

export type SeriesWork = keyof typeof seriesWork

function alarms(alarm: readonly unknown[]): number {
  return alarm.filter((one) => one === true).length
}
