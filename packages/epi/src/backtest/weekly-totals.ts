/** A running total with its gaps filled by the last total before them; 0 before the first. */
export function filledTotals(totals: ArrayLike<number>): Float64Array {
  const filled = new Float64Array(totals.length)
  let last = 0
  for (let day = 0; day < totals.length; day++) {
    if (Number.isFinite(totals[day]!)) last = totals[day]!
    filled[day] = last
  }
  return filled
}

/** The new cases of the `days` days up to `day`, by the difference of two totals; a net correction downwards is 0. */
export function casesWithin(filled: ArrayLike<number>, day: number, days: number): number {
  const before = day >= days ? filled[day - days]! : 0
  return Math.max(0, filled[day]! - before)
}
