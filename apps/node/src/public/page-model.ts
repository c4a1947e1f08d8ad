import { isUnsettled, type Figure } from '@concert/charts'
import {
  firstDay,
  formatPeriod,
  instantMs,
  lastDay,
  weekOf,
  type DayNumber,
  type Instant,
  type Period,
} from '@concert/statement'
import type { Correction } from '../modules/situation/corrections.ts'
import type { StateOverview, WeeklyLine } from '../modules/situation/overview.ts'
import type { Shown } from './page-query.ts'

/** One week of one state: a figure, or a gap with the status that names it (none where nothing was said). */
export type Cell = Omit<Figure, 'period' | 'corrections'> & {
  readonly period: Period
  readonly index: number | undefined
  readonly corrections: readonly Correction[]
}

/** One state: its cells stand one for one with the weeks of the page. */
export type Panel = {
  readonly overview: StateOverview
  readonly cells: Readonly<Record<Shown, readonly Cell[]>>
  /** Whether anything was ever reported, shown here or earlier. */
  readonly reported: boolean
  readonly covers: string | undefined
  /** Who says the figures, where it is not the state itself. */
  readonly compiledBy: string | undefined
}

export type Headline = {
  readonly week: Period
  readonly reported: number
  readonly states: number
  readonly total: number
}

/** What is shown, in numbers and codes; words and pixels come later. */
export type PageModel = {
  readonly weeks: readonly Period[]
  readonly allWeeks: number
  readonly panels: readonly Panel[]
  /** Every value of the indicator that is shown, of all states: the one scale is made from them. */
  readonly values: readonly number[]
  readonly headline: Headline | undefined
}

type Known = { readonly states: readonly StateOverview[]; readonly corrections: readonly Correction[] }

/** The page's content from what is known at `instant`; states keep their order. */
export function modelOf({ states, corrections }: Known, indicator: Shown, instant: Instant): PageModel {
  const all = allWeeks(states)
  const weeks = all.slice(-weeksThatFit(states.length))
  const panels = states.map((state) => panelOf(state, weeks, corrections))
  return {
    weeks,
    allWeeks: all.length,
    panels,
    values: panels.flatMap(({ cells }) => cells[indicator].flatMap(({ value }) => value ?? [])),
    headline: headlineOf(panels, weeks, indicator, instant),
  }
}

/** A page stays under 60 KB however long the event lasts and however many states there are. */
export function weeksThatFit(states: number): number {
  return Math.max(6, Math.min(26, Math.floor(168 / Math.max(1, states))))
}

/** From the first week that any state speaks of to the last, without a hole. */
function allWeeks(states: readonly StateOverview[]): Period[] {
  const days = states.flatMap(({ lines }) =>
    lines.flatMap(({ weeks }) => weeks.map(({ period }) => firstDay(period)!)),
  )
  if (days.length === 0) return []
  const [from, to] = [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))]
  return Array.from({ length: (to - from) / 7 + 1 }, (_, at) => formatPeriod(from + at * 7, 'week'))
}

function panelOf(
  overview: StateOverview,
  weeks: readonly Period[],
  corrections: readonly Correction[],
): Panel {
  const { lines } = overview
  const cellsOf = (indicator: Shown): Cell[] => {
    const line = lines.find((one) => one.indicator === indicator)
    return weeks.map((week) => cellOf(line, week, corrections))
  }
  return {
    overview,
    cells: {
      cases_confirmed_new: cellsOf('cases_confirmed_new'),
      deaths_confirmed_new: cellsOf('deaths_confirmed_new'),
    },
    reported: lines.length > 0,
    covers: lines
      .map(({ covers }) => covers)
      .sort()
      .at(-1),
    compiledBy: lines.find(({ own }) => !own)?.agency,
  }
}

function cellOf(line: WeeklyLine | undefined, period: Period, corrections: readonly Correction[]): Cell {
  const week = line?.weeks.find((one) => one.period === period)
  if (line === undefined || week === undefined) return { ...emptyCell, period }
  const { value, status, index, complete } = week
  return {
    period,
    value: value ?? undefined,
    status,
    index,
    complete,
    provisional: value !== null && isUnsettled(status, complete),
    corrections: corrections.filter(
      (one) => line.series.includes(one.series) && weekOf(firstDay(one.period)!) === period,
    ),
  }
}

const emptyCell = {
  value: undefined,
  status: undefined,
  index: undefined,
  provisional: false,
  complete: true,
  corrections: [],
} as const

/** The last week that is over, or the last of all where none is: how many states have a figure, and their sum. */
function headlineOf(
  panels: readonly Panel[],
  weeks: readonly Period[],
  indicator: Shown,
  instant: Instant,
): Headline | undefined {
  const today: DayNumber = Math.floor(instantMs(instant) / 86_400_000)
  const at = Math.max(
    weeks.findLastIndex((week) => lastDay(week) < today),
    weeks.length === 0 ? -1 : 0,
  )
  const week = weeks[at]
  if (week === undefined) return undefined
  const values = panels.flatMap(({ cells }) => cells[indicator][at]!.value ?? [])
  return {
    week,
    reported: values.length,
    states: panels.length,
    total: values.reduce((sum, value) => sum + value, 0),
  }
}
