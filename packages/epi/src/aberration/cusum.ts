import type { Gap } from '../gap.ts'
import type { Aberrations } from './aberrations.ts'
import {
  cusumBound,
  cusumResidual,
  type CusumTransformation,
  type ResidualOptions,
} from './cusum-residual.ts'
import { harmonicMeans } from './harmonic-means.ts'

export type CusumOptions = {
  /** Reference value, in standard deviations; 1.04 by default. */
  readonly k?: number
  /** Decision interval; 2.26 by default. */
  readonly h?: number
  /**
   * The mean that is expected: one for all, one for each value, the mean of what came before `from` (default), or
   * `glm`: a Poisson regression on one harmonic of the year.
   */
  readonly m?: number | readonly number[] | 'mean' | 'glm'
  readonly transformation?: CusumTransformation
  /** Overdispersion for the negative binomial's transformations; 0.1 by default. */
  readonly alpha?: number
  /** Values in a year, for `glm`; 52 by default. */
  readonly frequency?: number
  readonly hypergeometric?: ResidualOptions['hypergeometric']
}

export type Cusum = Aberrations & {
  readonly cusum: readonly (number | Gap)[]
  /** The means that were expected, one for each value. */
  readonly expected: readonly (number | Gap)[]
}

const defaults = {
  k: 1.04,
  h: 2.26,
  m: 'mean',
  transformation: 'standard',
  alpha: 0.1,
  frequency: 52,
  hypergeometric: 'exact',
} as const

/**
 * CUSUM: do small deviations add up? S = max(0, S + residual − k) from 0 before `from`; alarm: S ≥ h. The upper bound
 * is the count that would reach h. Source: Page, Biometrika 1954;41:100–115; Rossi, Lampugnani, Marchi, Statistics in
 * Medicine 1999;18:2111–2122; as `surveillance::algo.cusum`, in whose manner a sum goes on after an alarm. NaN is a
 * value not reported, and from it on the sum is a gap, as it is from a negative one on where the transformation is a
 * root. Answers `from` to `to`, exclusive. Throws RangeError for options out of range.
 */
export function cusum(
  counts: ArrayLike<number>,
  given: CusumOptions,
  from: number,
  to: number = counts.length,
): Cusum {
  const options = { ...defaults, ...given }
  if (!(options.alpha >= 0)) throw new RangeError(`alpha is ${options.alpha}; it is 0 or more`)
  if (typeof options.m === 'object' && options.m.length !== Math.max(0, to - from))
    throw new RangeError(`${options.m.length} means do not fit ${to - from} values`)
  const expected = expectedMeans(counts, options, from, to)
  const out = {
    cusum: [] as (number | Gap)[],
    upperbound: [] as (number | Gap)[],
    alarm: [] as (boolean | Gap)[],
  }
  let sum: number | Gap = 0
  for (let index = from; index < to; index++) {
    const before: number | Gap = sum
    const mean = expected[index - from]!
    sum = nextSum(before, counts[index]!, mean, options)
    out.cusum.push(sum)
    out.alarm.push(typeof sum === 'string' ? sum : sum >= options.h)
    out.upperbound.push(boundOf(mean, options, before, sum))
  }
  return { from, ...out, expected }
}

function nextSum(
  before: number | Gap,
  count: number,
  mean: number | Gap,
  options: Required<CusumOptions>,
): number | Gap {
  if (typeof before === 'string') return before
  if (typeof mean === 'string') return mean
  if (Number.isNaN(count)) return 'missing'
  const sum = Math.max(0, before + (cusumResidual(count, mean, options) - options.k))
  if (Number.isFinite(sum)) return sum
  return count < 0 ? 'negative' : mean === 0 ? 'no-cases' : 'overflow'
}

function boundOf(
  mean: number | Gap,
  options: Required<CusumOptions>,
  before: number | Gap,
  after: number | Gap,
): number | Gap {
  if (typeof mean === 'string') return mean
  if (typeof before === 'string') return before
  if (typeof after === 'string') return after
  const { h, k } = options
  const bound = cusumBound(mean, options, { h, k, before, after })
  if (Number.isNaN(bound)) return 0
  return Number.isFinite(bound) ? Math.max(0, bound) : 'overflow'
}

function expectedMeans(
  counts: ArrayLike<number>,
  { m, frequency }: Required<CusumOptions>,
  from: number,
  to: number,
): (number | Gap)[] {
  if (m === 'glm') return harmonicMeans(counts, frequency, from, to)
  if (typeof m === 'object') return m.slice(0, Math.max(0, to - from))
  const mean = m === 'mean' ? meanBefore(counts, from) : m
  return Array.from({ length: Math.max(0, to - from) }, () => mean)
}

function meanBefore(counts: ArrayLike<number>, from: number): number | Gap {
  if (from < 1) return 'too-short'
  let sum = 0
  for (let index = 0; index < from; index++) {
    if (Number.isNaN(counts[index]!)) return 'missing'
    sum += counts[index]!
  }
  if (sum < 0) return 'negative'
  return Number.isFinite(sum) ? sum / from : 'overflow'
}
