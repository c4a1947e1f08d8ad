import { discreteSerialInterval } from '../serial-interval/discrete-serial-interval.ts'
import type { CaseParameters } from './case-parameters.ts'
import type { CaseResult } from './case.ts'

/** EpiEstim::discr_si for each of `sets`, pairs of mean and standard deviation, over lags 0 to `kmax`. */
export function discrSiCase(parameters: CaseParameters): CaseResult {
  const length = parameters.count('kmax') + 1
  if (length > 100_000) parameters.fail('kmax', 'is beyond 99999')
  const sets = parameters.raw('sets')
  if (!Array.isArray(sets) || !sets.every(isPair)) return parameters.fail('sets', 'is not a list of pairs')
  parameters.done()
  return {
    k: Array.from({ length }, (_, k) => k),
    sets: sets.map(([mean, sd]) => {
      if (!(mean > 1 && sd > 0)) return parameters.fail('sets', 'has a pair without mean > 1 and sd > 0')
      return { mean_si: mean, std_si: sd, discr_si: [...discreteSerialInterval({ mean, sd }, length)] }
    }),
  }
}

function isPair(value: unknown): value is [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((one) => Number.isFinite(one))
}
