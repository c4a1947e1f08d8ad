import type { DayNumber } from '@concert/statement'
import type { Plot } from './plot.ts'

/** Days from left to right: `at` is where a day begins, and ends where the next begins. */
export type DayAxis = {
  readonly from: DayNumber
  readonly to: DayNumber
  readonly dayWidth: number
  readonly at: (day: DayNumber) => number
}

type Days = { readonly first: DayNumber; readonly last: DayNumber }

/** The axis that holds all of the columns, which are in order within each list; one day where there are none. */
export function dayAxis(plot: Plot, lists: readonly (readonly Days[])[]): DayAxis {
  const held = lists.filter((list) => list.length > 0)
  const from = held.reduce((low, list) => Math.min(low, list[0]!.first), Infinity)
  const to = held.reduce((high, list) => Math.max(high, list.at(-1)!.last), -Infinity)
  const dayWidth = held.length === 0 ? plot.right - plot.left : (plot.right - plot.left) / (to - from + 1)
  const start = held.length === 0 ? 0 : from
  return {
    from: start,
    to: held.length === 0 ? 0 : to,
    dayWidth,
    at: (day) => plot.left + (day - start) * dayWidth,
  }
}
