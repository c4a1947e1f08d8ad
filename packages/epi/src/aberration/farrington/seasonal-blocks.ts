/** The rows that a fit uses, rising by index, with the seasonal group of each, from 0. */
export type SeasonalRows = {
  count: number
  readonly index: Int32Array
  readonly group: Int32Array
}

export function newSeasonalRows(capacity: number): SeasonalRows {
  return { count: 0, index: new Int32Array(capacity), group: new Int32Array(capacity) }
}

/**
 * Divides the years before `points[0]` into seasonal groups (Noufaily et al. 2013): the window of 2w + 1 values
 * around each reference point is the last group, as is the stretch before the current value; the values between two
 * windows are shared in order among the other groups, the first getting what is left over. With one group the windows
 * alone are used. The latest `leftOut` values and the current one are not. Throws RangeError when a group would be
 * empty.
 */
export function seasonalBlocks(
  rows: SeasonalRows,
  points: readonly number[],
  { w, noPeriods }: { readonly w: number; readonly noPeriods: number },
  leftOut: number,
): void {
  const last = noPeriods - 1
  const end = points[0]! - leftOut
  rows.count = 0
  for (let year = points.length - 1; year >= 1; year--) {
    const point = points[year]!
    const from = Math.max(point - w, nextIndex(rows))
    append(rows, from, Math.min(point + w + 1, end), last)
    if (noPeriods > 1) appendBetween(rows, point + w + 1, points[year - 1]! - w, last, end)
  }
  append(rows, Math.max(points[0]! - w, nextIndex(rows)), end, last)
}

function nextIndex({ count, index }: SeasonalRows): number {
  return count === 0 ? 0 : index[count - 1]! + 1
}

function append(rows: SeasonalRows, from: number, to: number, group: number): void {
  for (let index = from; index < to; index++) {
    rows.index[rows.count] = index
    rows.group[rows.count++] = group
  }
}

function appendBetween(rows: SeasonalRows, from: number, to: number, groups: number, end: number): void {
  const length = Math.floor((to - from) / groups)
  if (length < 1)
    throw new RangeError(`${to - from} values between two windows are too few for ${groups} groups`)
  const longer = (to - from) % groups
  let start = from
  for (let group = 0; group < groups; group++) {
    const next = start + length + (group < longer ? 1 : 0)
    append(rows, start, Math.min(next, end), group)
    start = next
  }
}
