import {
  firstDay,
  formatPeriod,
  frequencyOf,
  isGap,
  isObservationStatus,
  lastDay,
  type DayNumber,
  type ObservationStatus,
  type Period,
} from '@concert/statement'
import type { Correction, Figure, Point, Series } from '../series.ts'

/** A figure and the days that it stands for. */
export type Column = Figure & {
  readonly first: DayNumber
  readonly last: DayNumber
  readonly lower: number | undefined
  readonly upper: number | undefined
}

/** Days to show, both included; what is left out is where the series begins or ends. */
export type Range = { readonly from?: DayNumber | undefined; readonly to?: DayNumber | undefined }

/** A chart of more periods shows the last of them: 12,000 days are 32 years. */
export const maxColumns = 12_000

/**
 * Every period from the first to the last without a hole, in order: what was not reported is a gap without a status.
 * A value that is no finite number, or beyond 10^15, is a gap too. Throws a RangeError for a period that does not
 * exist or is of another frequency.
 */
export function columnsOf(series: Series, range: Range = {}): readonly Column[] {
  const told = new Map(series.points.map((point) => [dayOf(point, series), point] as const))
  const span = spanOf([...told.keys()], series, range)
  if (span === undefined) return []
  const step = stepOf(series)
  return Array.from({ length: (span.to - span.from) / step + 1 }, (_, at) => {
    const first = span.from + at * step
    return columnOf(told.get(first), formatPeriod(first, series.frequency))
  })
}

function stepOf({ frequency }: Series): number {
  return frequency === 'week' ? 7 : 1
}

function dayOf({ period }: Point, { name, frequency }: Series): DayNumber {
  const day = firstDay(period)
  if (day === undefined || frequencyOf(period as Period) !== frequency)
    throw new RangeError(`Cannot chart ${name}: "${period}" is not a ${frequency}`)
  return day
}

function spanOf(
  days: readonly DayNumber[],
  series: Series,
  range: Range,
): { from: DayNumber; to: DayNumber } | undefined {
  const ends = [range.from, range.to].map((day) => (day === undefined ? undefined : startOf(day, series)))
  const low = ends[0] ?? days.reduce((a, b) => Math.min(a, b), Infinity)
  const to = ends[1] ?? days.reduce((a, b) => Math.max(a, b), -Infinity)
  const from = Math.max(low, to - (maxColumns - 1) * stepOf(series))
  return from <= to && Number.isFinite(to - from) ? { from, to } : undefined
}

/** The first day of the period that holds a day. */
function startOf(day: DayNumber, { frequency }: Series): DayNumber {
  return firstDay(formatPeriod(day, frequency))!
}

function columnOf(point: Point | undefined, period: Period): Column {
  const [first, last] = [firstDay(period)!, lastDay(period)]
  if (point === undefined) return { ...nothingSaid, period, first, last }
  const status = statusOf(point)
  const value = status !== undefined && isGap(status) ? undefined : numberOf(point.value)
  const complete = point.complete ?? true
  return {
    period,
    first,
    last,
    value,
    status: value === undefined && status !== undefined && !isGap(status) ? 'O' : status,
    complete,
    provisional: value !== undefined && isUnsettled(status, complete),
    corrections: point.corrections ?? noCorrections,
    ...intervalOf(point),
  }
}

const noCorrections: readonly Correction[] = []
const nothingSaid = {
  value: undefined,
  status: undefined,
  complete: true,
  provisional: false,
  corrections: noCorrections,
  lower: undefined,
  upper: undefined,
}

/** Estimated, provisional, of low reliability or unvalidated, or of a week that lacks days. */
export function isUnsettled(status: ObservationStatus | undefined, complete: boolean): boolean {
  return !complete || (status !== undefined && 'EPUV'.includes(status))
}

/** A code of a newer list is taken as a normal value: the figure is what counts. */
function statusOf({ status = 'A' }: Point): ObservationStatus | undefined {
  return isObservationStatus(status) ? status : 'A'
}

const largest = 1e15

function numberOf(value: number | string | null | undefined): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Math.abs(number) <= largest ? number : undefined
}

function intervalOf(point: Point): { lower: number | undefined; upper: number | undefined } {
  const [lower, upper] = [numberOf(point.lower), numberOf(point.upper)]
  return lower !== undefined && upper !== undefined && lower <= upper
    ? { lower, upper }
    : { lower: undefined, upper: undefined }
}
