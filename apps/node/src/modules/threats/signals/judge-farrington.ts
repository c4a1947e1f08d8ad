import { farringtonFlexible, type FarringtonOptions, type ThresholdMethod } from '@concert/epi'
import type { Agreed } from './agreed.ts'
import { withoutJudgement, type Judge, type Judgement } from './judgement.ts'
import type { KnownSeries } from './known-series.ts'
import { numbersOf } from './numbers-of.ts'

const thresholdMethods: Readonly<Record<string, ThresholdMethod>> = {
  delta: 'delta',
  'nb-plugin': 'nbPlugin',
  muan: 'muan',
}

const numbers = [
  'w',
  'weightsThreshold',
  'alpha',
  'pThresholdTrend',
  'noPeriods',
  'pastWeeksNotIncluded',
] as const

/**
 * Farrington flexible over as many of `b` former years as there are, and not fewer than `leastYears`. Of the agreed
 * parameters those of `surveillance::farringtonFlexible` by their names; `thresholdMethod` is delta, nb-plugin or muan.
 */
export function judgeFarrington(series: KnownSeries, { parameters }: Agreed): Judge {
  const options = optionsOf(parameters)
  const { b = 5, leastYears = b } = numbersOf(parameters, ['b', 'leastYears'])
  const days = Float64Array.from(series.counts, (_, index) => series.firstDay + index * 7)
  const input = { counts: series.counts, calendar: { frequency: 52, days } }
  return (index) => {
    if (index < leastYears * 52) return withoutJudgement('too-short')
    for (let years = b; years >= leastYears; years--) {
      const [week] = farringtonFlexible(input, [index], { ...options, b: years })
      if (week!.mu0 !== 'too-short') return judgementOf(week!)
    }
    return withoutJudgement('too-short')
  }
}

function judgementOf({
  expected,
  upperbound,
  score,
  alarm,
}: ReturnType<typeof farringtonFlexible>[number]): Judgement {
  return { expected, threshold: upperbound, score, alarm }
}

function optionsOf(parameters: Agreed['parameters']): Partial<FarringtonOptions> {
  const { thresholdMethod, reweight, trend, limit54 } = parameters
  return {
    ...numbersOf(parameters, numbers),
    ...(typeof reweight === 'boolean' ? { reweight } : {}),
    ...(typeof trend === 'boolean' ? { trend } : {}),
    ...(Array.isArray(limit54) ? { limit54: [limit54[0] ?? 5, limit54[1] ?? 4] as const } : {}),
    ...(typeof thresholdMethod === 'string' ? { thresholdMethod: methodOf(thresholdMethod) } : {}),
  }
}

function methodOf(name: string): ThresholdMethod {
  const method = thresholdMethods[name]
  if (method === undefined)
    throw new RangeError(
      `thresholdMethod is "${name}"; there are ${Object.keys(thresholdMethods).join(', ')}`,
    )
  return method
}
