import type { DayNumber, Frequency } from '@concert/statement'
import type { Column } from './columns.ts'

/** What was counted in a span of days, and in the span of the same length before it where that is known whole. */
export type Trend = {
  readonly from: DayNumber
  readonly to: DayNumber
  readonly value: number
  readonly before: number | undefined
}

/** The last full week, or the seven days that end with the last figure; undefined where they are not known whole. */
export function trendOf(columns: readonly Column[], frequency: Frequency): Trend | undefined {
  const size = frequency === 'week' ? 1 : 7
  const end = columns.findLastIndex(({ value, complete }) => value !== undefined && complete)
  const value = sumOf(columns, end - size + 1, end)
  if (value === undefined) return undefined
  const before = sumOf(columns, end - 2 * size + 1, end - size)
  return { from: columns[end - size + 1]!.first, to: columns[end]!.last, value, before }
}

/** The mean of each day and the six before it; undefined where one of them is not known. */
export function sevenDayMean(columns: readonly Column[]): readonly (number | undefined)[] {
  return columns.map((_, at) => {
    const sum = sumOf(columns, at - 6, at)
    return sum === undefined ? undefined : sum / 7
  })
}

/** A figure that is included in another period's (status K) adds nothing; any other gap leaves the sum unknown. */
function sumOf(columns: readonly Column[], from: number, to: number): number | undefined {
  if (from < 0 || to < from) return undefined
  let sum = 0
  for (let at = from; at <= to; at++) {
    const { value, status, complete } = columns[at]!
    if (!complete || (value === undefined && status !== 'K')) return undefined
    sum += value ?? 0
  }
  return sum
}
