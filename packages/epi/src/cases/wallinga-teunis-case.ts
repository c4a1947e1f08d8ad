import { randomSource } from '../distributions/random-source.ts'
import type { EstimationWindow } from '../reproduction/estimation-windows.ts'
import { wallingaTeunis, type CaseReproduction } from '../reproduction/wallinga-teunis.ts'
import type { CaseParameters } from './case-parameters.ts'
import type { CaseResult } from './case.ts'
import { readIncidence } from './read-incidence.ts'
import { readSerialInterval } from './read-serial-interval.ts'
import { readSeries } from './read-series.ts'
import { readWindows, saidWindow } from './read-windows.ts'

/** EpiEstim::wallinga_teunis. Windows without cases, or before any, are left out; trees are drawn from `seed`. */
export function wallingaTeunisCase(parameters: CaseParameters, input: unknown): CaseResult {
  const series = readSeries(input, parameters.id)
  const method = parameters.oneOf('method', ['non_parametric_si', 'parametric_si'])
  const { local, imported } = readIncidence(series, parameters.id)
  const cases = Array.from(local, (one, t) => one + (imported?.[t] ?? 0))
  const { used, moments } = readSerialInterval(parameters, series, method)
  const windows = afterFirstCase(readWindows(parameters, cases.length), cases)
  const trees = parameters.count('n_sim', 0)
  if (trees > 100_000) parameters.fail('n_sim', 'is beyond 100000')
  const random = randomSource(parameters.number('seed', 1))
  const said = {
    method,
    mean_si: parameters.numberOrNull('mean_si'),
    std_si: parameters.numberOrNull('std_si'),
    n_sim: trees,
    window: saidWindow(parameters),
  }
  parameters.done()
  const estimates = wallingaTeunis(cases, used, windows, { random, trees })
  return {
    ...said,
    si_distr_used: [...used],
    si_moments: moments,
    result: resultOf(estimates, trees > 0),
  }
}

/** R counts the windows that lie before any case, and leaves out those that start before that number of days. */
function afterFirstCase(windows: readonly EstimationWindow[], cases: readonly number[]): EstimationWindow[] {
  const firstCase = cases.findIndex((one) => one > 0)
  const count = windows.findIndex(({ first }) => firstCase >= 0 && first > firstCase)
  return count < 0 ? [] : windows.filter(({ first }) => first >= count)
}

function resultOf(estimates: readonly CaseReproduction[], isSimulated: boolean): CaseResult {
  const found = estimates.filter((one) => one.gap === undefined)
  const result = {
    t_start: found.map(({ first }) => first + 1),
    t_end: found.map(({ last }) => last + 1),
    mean: found.map(({ mean }) => mean),
  }
  if (!isSimulated) return result
  return {
    ...result,
    std: found.map(({ sd }) => sd ?? null),
    'q0.025': found.map(({ lower }) => lower ?? null),
    'q0.975': found.map(({ upper }) => upper ?? null),
  }
}
