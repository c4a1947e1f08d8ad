import { formatPeriod, type DayNumber, type Frequency } from '@concert/statement'
import type { Correction, Point, Series } from '../series.ts'

/** 24 February 2020, a Monday. */
export const firstMonday: DayNumber = 18_316

/** Figures from a day on, for the gallery and tests: undefined is no report, null a stated gap, a part what differs. */
export type Told = readonly (number | null | undefined | Partial<Point>)[]

export function sampleSeries(name: string, frequency: Frequency, told: Told, from = firstMonday): Series {
  const step = frequency === 'week' ? 7 : 1
  const points = told.flatMap((one, at): Point[] => {
    if (one === undefined) return []
    const period = formatPeriod(from + at * step, frequency)
    if (one === null) return [{ period, value: null, status: 'L' }]
    return [typeof one === 'number' ? { period, value: one } : { period, value: 0, ...one }]
  })
  return { name, frequency, points }
}

/** A wave with weekends in it, in whole numbers. */
export function wave(days: number, height: number, middle = days * 0.6): readonly number[] {
  return Array.from({ length: days }, (_, at) => {
    const weekend = at % 7 >= 5 ? 0.6 : 1
    return Math.round(height * Math.exp(-((at - middle) ** 2) / (days * 2.2)) * weekend)
  })
}

export function sampleCorrection(more: Partial<Correction> = {}): Correction {
  return {
    period: '2020-W12',
    before: 120,
    after: 180,
    reason: 'Two laboratories reported late',
    received: '2020-04-12T10:00:00.000Z',
    ...more,
  }
}
