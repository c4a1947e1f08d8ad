import { momentsOfPmf, quantileOfPmf, type Pmf } from './pmf.ts'
import type { Gap } from '../gap.ts'

/** The predictive masses of a final count over 0 to `largest`; undefined where the method has none. */
export type Predict = (largest: number) => Pmf | undefined

export interface Prediction {
  readonly median: number | Gap
  readonly lower: number | Gap
  readonly upper: number | Gap
  /** Mean and standard deviation given that the count is within the support. */
  readonly mean: number | Gap
  readonly sd: number | Gap
  /** The mass within the support. */
  readonly total: number
  /** Whether the upper quantile lies beyond the support 0 to `largest`, and was looked for there. */
  readonly beyondSupport: boolean
}

/** Beyond this count no quantile is looked for. */
const largestCount = 4_000_000

/**
 * Summary of a predictive distribution: median and equal-tailed (1 − alpha) interval, each the smallest count whose
 * cumulative probability is above its level, as surveillance::nowcast has them. Where the mass on 0 to `largest`
 * does not reach a level, the quantile is sought beyond; gap `overflow` when it is beyond four million, `no-cases`
 * when there is no predictive distribution.
 */
export function summarisePrediction(predict: Predict, largest: number, alpha: number): Prediction {
  const pmf = predict(largest)
  if (pmf === undefined) return nothing
  const { total, mean, sd } = momentsOfPmf(pmf)
  const upper = quantileOfPmf(pmf, 1 - alpha / 2)
  return {
    median: quantileOfPmf(pmf, 0.5) ?? quantileBeyond(predict, largest, 0.5),
    lower: quantileOfPmf(pmf, alpha / 2) ?? quantileBeyond(predict, largest, alpha / 2),
    upper: upper ?? quantileBeyond(predict, largest, 1 - alpha / 2),
    mean: total > 0 ? mean : 'overflow',
    sd: total > 0 ? sd : 'overflow',
    total,
    beyondSupport: upper === undefined,
  }
}

const nothing: Prediction = {
  median: 'no-cases',
  lower: 'no-cases',
  upper: 'no-cases',
  mean: 'no-cases',
  sd: 'no-cases',
  total: 0,
  beyondSupport: false,
}

function quantileBeyond(predict: Predict, largest: number, p: number): number | Gap {
  for (let wider = Math.max(1, largest) * 8; wider <= largestCount; wider *= 8) {
    const pmf = predict(wider)
    const quantile = pmf && quantileOfPmf(pmf, p)
    if (quantile !== undefined) return quantile
  }
  return 'overflow'
}
