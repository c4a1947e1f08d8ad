import { bayes } from '../aberration/bayes.ts'
import { readAberrationRange } from './aberration-range.ts'
import { readAberrationSeries } from './aberration-series.ts'
import type { CaseParameters } from './case-parameters.ts'
import type { CaseResult } from './case.ts'
import { orFaultyControl } from './faulty-control.ts'
import { pickAberrations } from './pick-aberrations.ts'

/** surveillance::algo.bayes: `control` with b, w, actY and alpha. */
export function bayesCase(parameters: CaseParameters, input: unknown): CaseResult {
  const read = readAberrationSeries(input, parameters.id)
  const control = parameters.inner('control')
  const range = readAberrationRange(parameters, control, read)
  const options = {
    b: control.count('b', 0),
    w: control.count('w', 6),
    actY: control.flag('actY', true),
    alpha: control.number('alpha', 0.05),
  }
  parameters.done()
  const { frequency } = read.calendar
  const answer = orFaultyControl(parameters.id, () =>
    bayes(read.counts, { ...options, frequency }, range[0]! - 1, range.at(-1)),
  )
  return { control: options, range, result: pickAberrations(read.counts, answer, range) }
}
