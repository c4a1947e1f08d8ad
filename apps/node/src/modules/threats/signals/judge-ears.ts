import { ears, firstEarsIndex, type EarsMethod } from '@concert/epi'
import type { Agreed } from './agreed.ts'
import { withoutJudgement, type Judge, type Judgement } from './judgement.ts'
import type { KnownSeries } from './known-series.ts'
import { numbersOf } from './numbers-of.ts'

/**
 * EARS C1, C2 and C3 (see `ears`). Expected is the mean of the baseline; the score, 1 at the threshold, is 1 +
 * (observed − threshold) / |threshold − expected|, a distance of less than one case taken as one. After `untilWeeks`
 * periods, where that is agreed, it judges no more: there is enough to compare with former years.
 */
export function judgeEars(method: EarsMethod, { counts }: KnownSeries, { parameters }: Agreed): Judge {
  const { untilWeeks = Infinity, ...given } = numbersOf(parameters, [
    'baseline',
    'minSigma',
    'alpha',
    'untilWeeks',
  ])
  const options = { ...given, method }
  const first = firstEarsIndex(options)
  const { baseline = 7 } = options
  return (index) => {
    if (index >= untilWeeks) return withoutJudgement('not-agreed')
    if (index < first) return withoutJudgement('too-short')
    const { upperbound, alarm } = ears(counts, options, index, index + 1)
    const expected = meanBefore(counts, index - (method === 'C1' ? 0 : 2), baseline)
    return judgementOf(counts[index]!, expected, upperbound[0]!, alarm[0]!)
  }
}

function judgementOf(
  observed: number,
  expected: number,
  threshold: Judgement['threshold'],
  alarm: Judgement['alarm'],
): Judgement {
  if (typeof threshold !== 'number' || typeof alarm !== 'boolean')
    return { ...withoutJudgement(typeof alarm === 'string' ? alarm : 'missing'), threshold }
  const score = 1 + (observed - threshold) / Math.max(1, Math.abs(threshold - expected))
  return Number.isFinite(score) && Number.isFinite(expected)
    ? { expected, threshold, score, alarm }
    : withoutJudgement('overflow')
}

function meanBefore(counts: Float64Array, end: number, values: number): number {
  let sum = 0
  for (let at = end - values; at < end; at++) sum += counts[at]!
  return sum / values
}
