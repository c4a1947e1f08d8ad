import { firstDay, type DayNumber } from '@concert/statement'
import type { Action } from '../action.ts'

export type TimelineRow = {
  readonly action: Action
  readonly begun: DayNumber
  readonly due: DayNumber
  /** The last day by which somebody expects to be complete, where that is later than the day it is due. */
  readonly expected: DayNumber | undefined
  readonly completed: DayNumber | undefined
}

export function timelineRow(action: Action): TimelineRow {
  const due = dayOf(action.due)
  const expected = action.parts.flatMap((part) => (part.expected === undefined ? [] : [dayOf(part.expected)]))
  const latest = Math.max(due, ...expected)
  return {
    action,
    begun: dayOf(action.begun),
    due,
    expected: latest > due && action.completed === undefined ? latest : undefined,
    completed: action.completed === undefined ? undefined : dayOf(action.completed),
  }
}

/** The day of a date or of an instant of the record, which are what they say. */
export function dayOf(text: string): DayNumber {
  return firstDay(text.slice(0, 10))!
}

export type TimelineRange = { readonly from: DayNumber; readonly to: DayNumber }

/** From the first day of any action to the last, with today among them. */
export function timelineRange(rows: readonly TimelineRow[], today: DayNumber): TimelineRange {
  const days = rows.flatMap(({ begun, due, expected, completed }) => [
    begun,
    due,
    expected ?? due,
    completed ?? due,
  ])
  const from = Math.min(today, ...days)
  return { from, to: Math.max(from + 1, today, ...days) }
}
