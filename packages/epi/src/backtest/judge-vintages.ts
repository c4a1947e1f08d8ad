import type { Gap } from '../gap.ts'
import type { Vintage } from '../nowcast/known-by-delay-from-vintages.ts'
import { newFromTotals } from './new-from-totals.ts'

/** How much a day stands out from what was known before it; larger is more. A gap is no signal. */
export type Statistic = (counts: Float64Array, index: number) => number | Gap

/** What a method said of a day when a vintage came. */
export type Judgement = { readonly asOf: number; readonly day: number; readonly statistic: number }

/**
 * Runs a method day by day as it was known: at each vintage it judges the days that were not published before, and
 * the last one that was, by the new cases of that vintage. Nothing that came later can have a part in it.
 * `vintages`: running totals by day, ascending in `asOf`; a statistic that is a gap is left out.
 */
export function judgeVintages(vintages: Iterable<Vintage>, statistic: Statistic): Judgement[] {
  const judgements: Judgement[] = []
  let judgedTo = 0
  for (const { asOf, counts: totals } of vintages) {
    const counts = newFromTotals(totals)
    const last = lastPublished(counts)
    for (let day = Math.min(judgedTo, last); day >= 0 && day <= last; day++) {
      const value = statistic(counts, day)
      if (typeof value === 'number') judgements.push({ asOf, day, statistic: value })
    }
    judgedTo = Math.max(judgedTo, last)
  }
  return judgements
}

function lastPublished(counts: Float64Array): number {
  let day = counts.length - 1
  while (day >= 0 && Number.isNaN(counts[day]!)) day--
  return day
}
