import { ears, firstEarsIndex, type EarsMethod } from '../aberration/ears.ts'
import { readAberrationRange } from './aberration-range.ts'
import { readAberrationSeries } from './aberration-series.ts'
import type { CaseParameters } from './case-parameters.ts'
import type { CaseResult } from './case.ts'
import { orFaultyControl } from './faulty-control.ts'
import { pickAberrations } from './pick-aberrations.ts'

/** surveillance::earsC: `control` with method, baseline, minSigma and alpha. */
export function earsCase(parameters: CaseParameters, input: unknown): CaseResult {
  const read = readAberrationSeries(input, parameters.id)
  const control = parameters.inner('control')
  const method: EarsMethod = control.oneOf('method', ['C1', 'C2', 'C3'])
  const options = {
    method,
    baseline: control.count('baseline', 7),
    minSigma: control.number('minSigma', 0),
    alpha: control.number('alpha', method === 'C3' ? 0.025 : 0.001),
  }
  const range = readAberrationRange(parameters, control, read, firstEarsIndex(options) + 1)
  parameters.done()
  const answer = orFaultyControl(parameters.id, () => ears(read.counts, options, range[0]! - 1, range.at(-1)))
  return { control: options, range, result: pickAberrations(read.counts, answer, range) }
}
