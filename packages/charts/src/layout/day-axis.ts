import type { DayNumber } from '@concert/statement'
import type { Plot } from './plot.ts'

/** Days from left to right: `at` is where a day begins, which is where the day before it ends. */
export type DayAxis = {
  readonly from: DayNumber
  readonly to: DayNumber
  readonly dayWidth: number
  readonly at: (day: DayNumber) => number
}

type Days = { readonly first: DayNumber; readonly last: DayNumber }

/** The axis that holds all of the columns, which are in order within each list; undefined where there are none. */
export function dayAxis({ left, right }: Plot, lists: readonly (readonly Days[])[]): DayAxis | undefined {
  const held = lists.filter((list) => list.length > 0)
  if (held.length === 0) return undefined
  const from = held.reduce((low, list) => Math.min(low, list[0]!.first), Infinity)
  const to = held.reduce((high, list) => Math.max(high, list.at(-1)!.last), -Infinity)
  const dayWidth = (right - left) / (to - from + 1)
  return { from, to, dayWidth, at: (day) => left + (day - from) * dayWidth }
}
