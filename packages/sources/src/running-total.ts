import type { DayNumber, ObservationStatus } from '@concert/statement'

/** One day of a running total; `undefined` where the source leaves the cell empty. */
export type CumulativePoint = { readonly day: DayNumber; readonly cumulative: number | undefined }

export type NewCount = {
  readonly day: DayNumber
  readonly value: number | null
  readonly status: ObservationStatus
}

/**
 * New counts of a running total, in ascending days. A first total above 0 includes earlier periods (W); a fall is
 * a net downward revision (W, negative); an empty day in the middle is null (K) and the next published day carries
 * the whole difference (W); empty days before the first and after the last total say nothing. The values up to any
 * published day add up to its total exactly.
 */
export function newFromCumulative(points: readonly CumulativePoint[]): NewCount[] {
  const counts: NewCount[] = []
  eachNewCount(
    points.map(({ day }) => day),
    points.map(({ cumulative }) => cumulative),
    (at, value, status) => counts.push({ day: points[at]!.day, value, status }),
  )
  return counts
}

/** The rule of `newFromCumulative` over two columns, for files of a million cells. */
export function eachNewCount(
  days: readonly DayNumber[],
  cumulative: readonly (number | undefined)[],
  take: (at: number, value: number | null, status: ObservationStatus) => void,
): void {
  let last: number | undefined
  let sum = 0
  for (let at = 0; at < days.length; at++) {
    const total = cumulative[at]
    if (total === undefined) continue
    for (let gap = last === undefined ? at : last + 1; gap < at; gap++) take(gap, null, 'K')
    const carries = last === undefined ? total !== 0 : days[at]! - days[last]! > 1
    take(at, total - sum, carries || total < sum ? 'W' : 'A')
    last = at
    sum = total
  }
}

/** The inverse: the running total at each count of one series, in order; undefined where the count is a gap. */
export function cumulativeFrom(
  counts: readonly { readonly value: number | string | null }[],
): (number | undefined)[] {
  let sum = 0
  return counts.map(({ value }) => (typeof value === 'number' ? (sum += value) : undefined))
}
