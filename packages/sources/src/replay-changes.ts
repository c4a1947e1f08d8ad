import type { DayNumber } from '@concert/statement'
import type { PublishedChange } from './change-log.ts'

/** What was published at one time: the running total by day, NaN where there is none. */
export type PublishedTotals = { readonly asOf: number; readonly counts: Float64Array }

/**
 * Plays the changes of one series through: for each day on which any was published, the totals as they stood then.
 * Days and times are counted from `firstDay`.
 */
export function replayChanges(changes: readonly PublishedChange[], firstDay: DayNumber): PublishedTotals[] {
  const length = changes.reduce((most, { day }) => Math.max(most, day - firstDay + 1), 0)
  const standing = new Float64Array(length).fill(Number.NaN)
  const vintages: PublishedTotals[] = []
  for (const [at, { asOf, day, total }] of changes.entries()) {
    standing[day - firstDay] = total
    if (changes[at + 1]?.asOf !== asOf) vintages.push({ asOf: asOf - firstDay, counts: standing.slice() })
  }
  return vintages
}
