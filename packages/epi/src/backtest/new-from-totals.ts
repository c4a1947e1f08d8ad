/**
 * New cases by day from a running total, NaN where no total is published: the first total is that day's, and a day
 * after a gap has all that came since the total before it. Negative by a correction.
 */
export function newFromTotals(totals: ArrayLike<number>): Float64Array {
  const counts = new Float64Array(totals.length).fill(Number.NaN)
  let last = 0
  for (let day = 0; day < totals.length; day++) {
    const total = totals[day]!
    if (!Number.isFinite(total)) continue
    counts[day] = total - last
    last = total
  }
  return counts
}
