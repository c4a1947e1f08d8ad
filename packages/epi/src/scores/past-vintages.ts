import type { Vintage } from '../nowcast/known-by-delay-from-vintages.ts'

/**
 * What was known of a time's count once it had settled: as of the first vintage from `settledAfter` times later, not
 * later than twice that, and by `now`. Undefined where there is none, or a negative count.
 */
export function settledCount(
  vintages: readonly Vintage[],
  time: number,
  { now, settledAfter }: { readonly now: number; readonly settledAfter: number },
): number | undefined {
  let first: Vintage | undefined
  for (const vintage of vintages) {
    const { asOf } = vintage
    if (asOf > now || asOf < time + settledAfter || asOf > time + 2 * settledAfter) continue
    if (first === undefined || asOf < first.asOf) first = vintage
  }
  const count = first?.counts[time]
  return count !== undefined && count >= 0 && Number.isFinite(count) ? count : undefined
}
