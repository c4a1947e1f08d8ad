import type { DayNumber, IndicatorId, ObservationStatus, Place } from '@concert/statement'

/** One measure of a tall file: the column of new counts and the one of running totals, -1 where there is none. */
export type Measure = {
  readonly indicator: IndicatorId
  readonly newCell: number
  readonly totalCell: number
}

/** What a place's rows have said of one measure so far. */
export type Series = {
  readonly place: Place
  readonly indicator: IndicatorId
  /** What the observations add up to. */
  sum: number
  /** The running total that the file last showed; undefined before the first figure. */
  published: number | undefined
  lastDay: DayNumber
  /** Indexes of gaps that no later figure has closed yet. */
  open: number[]
  /** Whether a gap since the last figure hid the running total too. */
  isBlind: boolean
}

/** What one row says of one measure: a figure, a gap, nothing (the series has not begun), or a contradiction. */
export type Step =
  | {
      readonly kind: 'figure'
      readonly value: number
      readonly status: ObservationStatus
      readonly note?: string
    }
  | { readonly kind: 'gap' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'fault'; readonly message: string }

export function newSeries(place: Place, indicator: IndicatorId): Series {
  return { place, indicator, sum: 0, published: undefined, lastDay: -Infinity, open: [], isBlind: false }
}

/**
 * Weighs a row's new count against its running total. The figure is always what brings the sum of the series to the
 * total; where the row's own new count says otherwise, a first row or a day without a total before it explains that
 * (W, noted), and anything else is a contradiction.
 */
export function stepOf(
  series: Series,
  day: DayNumber,
  fresh: number | undefined,
  total: number | undefined,
): Step {
  if (total === undefined) return fresh === undefined ? empty(series) : freshOnly(series, day, fresh)
  if (series.published === undefined) return firstStep(fresh, total)
  const change = total - series.published
  if (fresh === undefined && change === 0) return { kind: 'gap' }
  const value = total - series.sum
  const carries = followsGap(series, day) || value < 0 || series.sum !== series.published
  if (fresh === change) return { kind: 'figure', value, status: carries ? 'W' : 'A' }
  if (fresh === undefined) return carried(value, `the running total moves by ${change} without a new count`)
  const message = `the new count is ${fresh}, but the running total moves by ${change} from ${series.published} to ${total}`
  return series.isBlind ? carried(value, message) : { kind: 'fault', message }
}

function empty(series: Series): Step {
  return { kind: series.published === undefined ? 'nothing' : 'gap' }
}

/** Without a running total nothing can be carried over a gap: the count stands for its own day. */
function freshOnly(series: Series, day: DayNumber, fresh: number): Step {
  const skipsDays = series.published !== undefined && day - series.lastDay > 1
  return { kind: 'figure', value: fresh, status: fresh < 0 || skipsDays ? 'W' : 'A' }
}

function firstStep(fresh: number | undefined, total: number): Step {
  if (fresh === total) return { kind: 'figure', value: total, status: total < 0 ? 'W' : 'A' }
  if (fresh === undefined && total === 0) return { kind: 'nothing' }
  const count = fresh === undefined ? 'no new count' : `a new count of ${fresh}`
  return carried(
    total,
    `the first figure has ${count} and a running total of ${total}, which includes earlier periods`,
  )
}

function carried(value: number, note: string): Step {
  return { kind: 'figure', value, status: 'W', note }
}

function followsGap(series: Series, day: DayNumber): boolean {
  return series.open.length > 0 || day - series.lastDay > 1
}
