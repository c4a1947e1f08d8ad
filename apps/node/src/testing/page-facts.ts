import { emptyDirectory, formatInstant, type Instant, type StateCode } from '@concert/statement'
import type { Correction } from '../modules/situation/corrections.ts'
import type { StateOverview, WeeklyLine } from '../modules/situation/overview.ts'
import type { WeekFigure } from '../modules/situation/week-figures.ts'
import type { Facts } from '../public/page-facts.ts'
import type { Choice } from '../public/page-query.ts'

/** Small facts for tests: states with cases by week, `null` for a stated gap and `undefined` for no report. */
export type Told = readonly (number | null | undefined | Partial<WeekFigure>)[]

export const now = '2020-04-29T06:00:00.000Z' as Instant
export const english: Choice = {
  lang: 'en',
  event: undefined,
  asOf: undefined,
  indicator: 'cases_confirmed_new',
  scale: 'linear',
}

export function overviewOf(state: string, told: Told, more: Partial<StateOverview> = {}): StateOverview {
  const line = lineOf('cases_confirmed_new', told)
  return {
    state: state as StateCode,
    role: 'member',
    names: { en: `State ${state}` },
    lines: line.weeks.length === 0 ? [] : [line],
    lastReport: undefined,
    board: [],
    ...more,
  }
}

/** Weeks count from 2020-W10. */
export function lineOf(indicator: string, told: Told): WeeklyLine {
  const weeks = told.flatMap((one, at): WeekFigure[] => {
    if (one === undefined) return []
    const week = { period: periodAt(at), value: 0, status: 'A', index: 100 + at, complete: true } as const
    if (one === null) return [{ ...week, value: null, status: 'L' }]
    return [typeof one === 'number' ? { ...week, value: one } : { ...week, ...one }]
  })
  return { indicator, own: true, agency: 'abc-moh', series: [1], covers: '2020-04-26', weeks }
}

export function periodAt(at: number): string {
  return `2020-W${String(10 + at).padStart(2, '0')}`
}

export function correctionOf(more: Partial<Correction>): Correction {
  return {
    series: 1,
    period: '2020-W10',
    before: 1,
    after: 2,
    status: 'A',
    index: 200,
    received: now,
    agency: 'abc-moh',
    reason: 'counted twice',
    lang: 'en',
    ...more,
  }
}

export function factsOf(states: readonly StateOverview[], more: Partial<Facts> = {}): Facts {
  const event = { event: 'covid-19', names: { en: 'COVID-19' } }
  return {
    mode: 'live',
    directory: emptyDirectory,
    events: [event],
    event,
    states,
    corrections: [],
    hosted: new Map(),
    sources: [],
    size: 255,
    instant: now,
    now,
    newest: formatInstant(Date.parse(now) - 3_600_000),
    root: 'A'.repeat(44),
    checkpoint: { size: 255, root: 'A'.repeat(44) },
    ...more,
  }
}
