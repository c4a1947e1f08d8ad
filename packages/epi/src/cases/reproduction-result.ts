import { defaultProbabilities, type ReproductionEstimate } from '../reproduction/reproduction-estimate.ts'
import type { CaseResult } from './case.ts'

/** Columns as in R's data frame; days from 1. */
export function reproductionResult(estimates: readonly ReproductionEstimate[]): CaseResult {
  const column = (read: (one: ReproductionEstimate & { gap?: undefined }) => number): (number | null)[] =>
    estimates.map((one) => (one.gap === undefined ? read(one) : null))
  return {
    t_start: estimates.map(({ first }) => first + 1),
    t_end: estimates.map(({ last }) => last + 1),
    mean: column(({ mean }) => mean),
    std: column(({ sd }) => sd),
    ...Object.fromEntries(
      defaultProbabilities.map((p, at) => [`q${p}`, column(({ quantiles }) => quantiles[at]!)]),
    ),
  }
}
