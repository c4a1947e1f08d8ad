import { discreteSerialInterval } from '../serial-interval/discrete-serial-interval.ts'
import type { CaseParameters } from './case-parameters.ts'
import { readList, type Series } from './read-series.ts'

/** The serial interval that a case asks for, with what its result says of it. */
export type CaseSerialInterval = {
  /** Lag 0 first, filled up with 0 to one more than the series is long. */
  readonly used: Float64Array
  readonly moments: { readonly Mean: number; readonly Std: number | null }
}

/** `parametric_si` from `mean_si` and `std_si`; `non_parametric_si` from the case's or the input's `si_distr`. */
export function readSerialInterval(
  parameters: CaseParameters,
  series: Series,
  method: 'parametric_si' | 'non_parametric_si',
  length = series.counts.length,
): CaseSerialInterval {
  const given =
    method === 'parametric_si' ? readParametric(parameters, length) : readDistribution(parameters, series)
  const used = new Float64Array(Math.max(length + 1, given.length))
  used.set(given)
  return { used, moments: momentsOf(used) }
}

function readParametric(parameters: CaseParameters, length: number): Float64Array {
  const mean = parameters.number('mean_si')
  const sd = parameters.number('std_si')
  if (mean <= 1) parameters.fail('mean_si', 'is not above 1')
  if (sd <= 0) parameters.fail('std_si', 'is not above 0')
  if (!Number.isFinite(((mean - 1) / sd) ** 2) || sd * sd === Infinity)
    parameters.fail('std_si', 'is beyond what can be computed')
  return discreteSerialInterval({ mean, sd }, length)
}

function readDistribution(parameters: CaseParameters, series: Series): readonly number[] {
  const own = parameters.has('si_distr') ? parameters.numbers('si_distr') : undefined
  const given = own ?? readList(series, 'si_distr', parameters.id) ?? []
  const sum = given.reduce((sum, one) => sum + one, 0)
  if (given[0] !== 0 || given.some((one) => one < 0) || Math.abs(sum - 1) > 0.01)
    parameters.fail('si_distr', 'is not a distribution that is 0 at lag 0')
  return given
}

function momentsOf(used: Float64Array): CaseSerialInterval['moments'] {
  const mean = used.reduce((sum, one, k) => sum + one * k, 0)
  const variance = used.reduce((sum, one, k) => sum + one * k * k, 0) - mean ** 2
  return { Mean: mean, Std: variance >= 0 ? Math.sqrt(variance) : null }
}
