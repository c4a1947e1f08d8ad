import { ears } from '../aberration/ears.ts'
import { emergence } from '../aberration/emergence.ts'
import { farringtonFlexible } from '../aberration/farrington/farrington-flexible.ts'
import type { FarringtonOptions } from '../aberration/farrington/farrington-options.ts'
import { weekOf } from '../aberration/week-of.ts'
import type { Statistic } from './judge-vintages.ts'

/** Stands for a statistic that no number bounds. */
const beyond = 1e6

/**
 * `emergence` as one statistic: the evidence of growth, beyond every threshold on a day of introduction.
 */
export function emergenceStatistic({ silenceDays }: { readonly silenceDays?: number } = {}): Statistic {
  const options = { growthEvidence: 1, ...(silenceDays === undefined ? {} : { silenceDays }) }
  return (counts, index) => {
    const found = emergence(counts, options, index)
    if (typeof found === 'string') return found
    if (found.introduction >= 1) return beyond
    return found.growth
  }
}

/** The alpha of which the normal quantile is 1. */
const oneSigma = 0.158655253931457

/**
 * EARS C2 as one statistic: how many standard deviations of its baseline a day lies above its mean, so that a
 * threshold z is C2 at alpha = 1 − Φ(z); beyond every threshold above a baseline without spread.
 */
export function earsStatistic({ minSigma = 0 }: { readonly minSigma?: number } = {}): Statistic {
  const boundAt = (counts: Float64Array, index: number, alpha: number) =>
    ears(counts, { method: 'C2', minSigma, alpha }, index, index + 1).upperbound[0]!
  return (counts, index) => {
    if (index < 9) return 'too-short'
    if (Number.isNaN(counts[index]!)) return 'missing'
    const mean = boundAt(counts, index, 0.5)
    const bound = boundAt(counts, index, oneSigma)
    if (typeof mean === 'string') return mean
    if (typeof bound === 'string') return bound
    const excess = counts[index]! - mean
    const sigma = bound - mean
    if (sigma > 0) return Math.max(-beyond, Math.min(beyond, excess / sigma))
    return excess > 0 ? beyond : 0
  }
}

export type FarringtonWeeks = {
  /** Weeks of the baseline. */
  readonly weeks: number
  readonly trend: boolean
}

/**
 * Farrington flexible as one statistic, −log10 of its p-value by `nbPlugin`, for a series too short to have former
 * years: on totals of seven days that end with the day judged, the `weeks` weeks before in place of the same weeks of
 * former years. All else is as the method has it: quasi-Poisson regression, reweighting, negative binomial prediction.
 * A week without a case is none; a case after weeks without any is far beyond a usual threshold, for their fitted mean
 * is next to 0.
 */
export function farringtonStatistic({ weeks, trend }: FarringtonWeeks): Statistic {
  const options: Partial<FarringtonOptions> = {
    b: weeks,
    w: 0,
    noPeriods: 1,
    pastWeeksNotIncluded: 0,
    thresholdMethod: 'nbPlugin',
    trend,
    pThresholdTrend: 1,
    limit54: [0, 4],
  }
  return (counts, index) => {
    if (Number.isNaN(counts[index]!)) return 'missing'
    const totals = weeklyTotals(counts, index)
    if (totals.length <= weeks) return 'too-short'
    if (totals.at(-1) === 0) return 0
    const series = { counts: totals, calendar: { frequency: 1 } }
    const { pValue } = farringtonFlexible(series, [totals.length - 1], options)[0]!
    if (typeof pValue !== 'string') return Math.min(300, -Math.log10(Math.max(1e-300, pValue)))
    return pValue === 'no-cases' ? beyond : pValue
  }
}

function weeklyTotals(counts: Float64Array, index: number): Float64Array {
  const length = Math.floor((index + 1) / 7)
  return Float64Array.from({ length }, (_, week) => weekOf(counts, index - 7 * (length - 1 - week)).cases)
}
