import { negativeBinomialQuantile } from '../distributions/negative-binomial.ts'
import type { Gap } from '../gap.ts'
import type { Aberrations } from './aberrations.ts'
import { referenceValues, type ReferenceOptions } from './reference-values.ts'

/**
 * The Bayes method: with n reference values of sum S from one Poisson distribution and Jeffreys' prior, a further
 * count is negative binomial of size S + 1/2 and chance n / (n + 1); the bound is its (1 − alpha) quantile. Alarm:
 * observed > bound. Source: Höhle, Riebler, The R package surveillance, SFB 386 paper 422, 2005, as
 * `surveillance::algo.bayes` (b 0, w 6, actY true, alpha 0.05 by default there). NaN is a value not reported. Answers
 * `from` to `to`, exclusive. Throws RangeError for alpha out of range.
 */
export function bayes(
  counts: ArrayLike<number>,
  { alpha, ...options }: ReferenceOptions & { readonly alpha: number },
  from: number,
  to: number = counts.length,
): Aberrations {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha is ${alpha}; it lies between 0 and 1`)
  const upperbound: (number | Gap)[] = []
  const alarm: (boolean | Gap)[] = []
  for (let index = from; index < to; index++) {
    const values = referenceValues(counts, index, options)
    const bound = typeof values === 'string' ? values : boundOf(values, alpha)
    upperbound.push(bound)
    const observed = counts[index]!
    alarm.push(typeof bound === 'string' ? bound : Number.isNaN(observed) ? 'missing' : observed > bound)
  }
  return { from, upperbound, alarm }
}

function boundOf(values: readonly number[], alpha: number): number | Gap {
  const sum = values.reduce((total, value) => total + value, 0)
  if (!(sum <= Number.MAX_SAFE_INTEGER)) return 'overflow'
  const bound = negativeBinomialQuantile(1 - alpha, sum + 0.5, values.length / (values.length + 1))
  return Number.isFinite(bound) ? bound : 'overflow'
}
