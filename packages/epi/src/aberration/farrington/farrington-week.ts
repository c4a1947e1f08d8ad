import type { Gap } from '../../gap.ts'
import type { FarringtonSeries } from './baseline-rows.ts'
import type { FarringtonBound } from './farrington-bound.ts'
import type { FarringtonOptions } from './farrington-options.ts'
import type { BaselinePrediction } from './fit-baseline.ts'

/** One value of a series beside what its past lets expect. Every figure may be a gap that says why it is none. */
export type FarringtonWeek = {
  readonly index: number
  readonly observed: number | Gap
  readonly upperbound: number | Gap
  /** Observed above the upper bound, and not 0; false below the least number of cases. */
  readonly alarm: boolean | Gap
  readonly expected: number | Gap
  readonly mu0: number | Gap
  /** Of the expected count's logarithm. */
  readonly standardError: number | Gap
  readonly phi: number | Gap
  readonly isTrendKept: boolean | Gap
  /** Per step of the series, on the log scale; `constant` when no trend is kept. */
  readonly trend: number | Gap
  readonly pValue: number | Gap
  readonly score: number | Gap
}

/** The cases of the last values up to `index`; NaN when one is not reported. */
export function recentCases({ counts }: FarringtonSeries, index: number, values: number): number {
  let sum = 0
  for (let at = Math.max(0, index - values + 1); at <= index; at++) sum += counts[at]!
  return sum
}

type Comparison = {
  readonly index: number
  readonly observed: number
  readonly prediction: BaselinePrediction
  readonly bound: FarringtonBound
  readonly recent: number
}

/** Sets a count beside its bound; figures that a number does not hold are gaps. */
export function comparedWeek(
  { index, observed, prediction, bound, recent }: Comparison,
  { limit54 }: FarringtonOptions,
): FarringtonWeek {
  const wanting = Number.isNaN(recent) ? 'missing' : recent >= limit54[0] ? undefined : 'no-cases'
  const ofObserved = (figure: number) => (Number.isNaN(observed) ? 'missing' : held(figure))
  const score = ofObserved(bound.score)
  return {
    index,
    observed: shownCount(observed),
    upperbound: wanting ?? held(bound.upperbound),
    alarm:
      wanting === 'missing' || score === 'missing'
        ? 'missing'
        : wanting === undefined && isBeyond(bound, observed),
    expected:
      wanting ?? (Number.isFinite(bound.upperbound) ? held(Math.exp(prediction.logMean)) : 'overflow'),
    mu0: held(bound.mu0),
    standardError: held(prediction.standardError),
    phi: held(prediction.phi),
    isTrendKept: prediction.trend !== undefined,
    trend: prediction.trend ?? 'constant',
    pValue: observed < 0 && Number.isNaN(bound.pValue) ? 'negative' : ofObserved(bound.pValue),
    score,
  }
}

/** A bound that no number holds is not exceeded, and neither is one by no case. */
function isBeyond({ score }: FarringtonBound, observed: number): boolean {
  return score > 1 && observed !== 0
}

export function shownCount(observed: number): number | Gap {
  return Number.isNaN(observed) ? 'missing' : held(observed)
}

function held(value: number): number | Gap {
  return Number.isFinite(value) ? value : 'overflow'
}

/** A value whose baseline is a gap. */
export function weekWithout(index: number, observed: number | Gap, gap: Gap): FarringtonWeek {
  return {
    index,
    observed,
    upperbound: gap,
    alarm: gap,
    expected: gap,
    mu0: gap,
    standardError: gap,
    phi: gap,
    isTrendKept: gap,
    trend: gap,
    pValue: gap,
    score: gap,
  }
}
