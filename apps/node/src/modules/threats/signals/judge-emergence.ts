import { emergence } from '@concert/epi'
import type { Agreed } from './agreed.ts'
import { withoutJudgement, type Judge } from './judgement.ts'
import type { KnownSeries } from './known-series.ts'
import { numbersOf } from './numbers-of.ts'

/**
 * `emergence` of a daily series, and of a weekly one by placing each week's total on its last day: it compares whole
 * weeks, and the days without a case before the first of a new disease are at least those between two weeks. Nothing
 * is expected; the threshold is for the score.
 */
export function judgeEmergence({ frequency, counts }: KnownSeries, { parameters }: Agreed): Judge {
  const options = numbersOf(parameters, ['silenceDays', 'growthEvidence', 'weeks'])
  const daily = frequency === 'day' ? counts : onLastDays(counts)
  const dayOf = (index: number): number => (frequency === 'day' ? index : index * 7 + 6)
  return (index) => {
    const found = emergence(daily, options, dayOf(index))
    if (typeof found === 'string') return withoutJudgement(found)
    const { statistic, threshold } = found
    return { expected: 'not-agreed', threshold, score: statistic, alarm: statistic >= threshold }
  }
}

/** A week that was not reported has no day that was. */
function onLastDays(weeks: Float64Array): Float64Array {
  const days = new Float64Array(weeks.length * 7)
  for (const [week, count] of weeks.entries()) {
    if (Number.isNaN(count)) days.fill(Number.NaN, week * 7, week * 7 + 7)
    else days[week * 7 + 6] = count
  }
  return days
}
