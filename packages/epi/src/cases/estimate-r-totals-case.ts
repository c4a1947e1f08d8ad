import { disaggregateTotals } from '../reproduction/disaggregate-totals.ts'
import { estimateReproduction } from '../reproduction/estimate-reproduction.ts'
import { slidingWindows } from '../reproduction/estimation-windows.ts'
import type { CaseParameters } from './case-parameters.ts'
import type { CaseResult } from './case.ts'
import { readIncidence } from './read-incidence.ts'
import { readSerialInterval } from './read-serial-interval.ts'
import type { Series } from './read-series.ts'
import { readWindows } from './read-windows.ts'
import { reproductionResult } from './reproduction-result.ts'

/** EpiEstim::estimate_R_agg: counts are totals of `dt` days each, R stands over the last `dt_out` days. */
export function estimateRTotalsCase(
  parameters: CaseParameters,
  series: Series,
  {
    method,
    prior,
  }: { readonly method: string; readonly prior: { readonly mean: number; readonly sd: number } },
): CaseResult {
  if (method !== 'parametric_si' && method !== 'non_parametric_si')
    return parameters.fail('method', 'is not possible with dt')
  const daysEach = parameters.numbers('dt')
  const daysOut = parameters.count('dt_out', 7, 1)
  const iterations = parameters.count('iter', 10, 2)
  const reconstruction = parameters.oneOf('recon_opt', ['naive', 'match'])
  const tolerance = parameters.number('tol', 1e-6)
  const given = parameters.inner('grid')
  const grid = {
    precision: given.number('precision', 0.001),
    min: given.number('min', -1),
    max: given.number('max', 1),
  }
  if (!(grid.precision > 0 && grid.precision <= grid.max - grid.min))
    given.fail('precision', 'is no step of it')
  if (!daysEach.every((one) => Number.isInteger(one) && one >= 1 && one <= 366))
    parameters.fail('dt', 'is not a list of whole days')
  const totals = Array.from(readIncidence(series, parameters.id).local)
  const length = totals.reduce((sum, _, at) => sum + daysEach[at % daysEach.length]!, 0)
  const { used, moments } = readSerialInterval(parameters, series, method, length)
  // R reads one day more of it where it changes reproduction numbers into growth.
  const longer = readSerialInterval(parameters, series, method, length + 1).used
  const custom =
    parameters.has('window') || parameters.has('t_start') ? readWindows(parameters, length) : undefined
  parameters.done()
  const options = { prior, iterations, reconstruction, grid, tolerance }
  const spread = disaggregateTotals(totals, daysEach, longer, options)
  if ('gap' in spread) return parameters.fail('dt', `leaves nothing to estimate from: ${spread.gap}`)
  const windows = custom ?? slidingWindows(length, daysOut, spread.firstDay)
  const local = spread.daily
  return {
    method,
    mean_si: parameters.numberOrNull('mean_si'),
    std_si: parameters.numberOrNull('std_si'),
    mean_prior: prior.mean,
    std_prior: prior.sd,
    warnings: spread.isSettled ? [] : ['The reconstructed incidence has not converged.'],
    si_distr_used: [...used],
    si_moments: moments,
    incidence: [...local],
    result: reproductionResult(
      estimateReproduction({ local }, used, windows, { prior, withoutCases: 'prior' }),
    ),
  }
}
