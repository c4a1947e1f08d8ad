import { rki } from '../aberration/rki.ts'
import { readAberrationRange } from './aberration-range.ts'
import { readAberrationSeries } from './aberration-series.ts'
import type { CaseParameters } from './case-parameters.ts'
import type { CaseResult } from './case.ts'
import { orFaultyControl } from './faulty-control.ts'
import { pickAberrations } from './pick-aberrations.ts'

/** surveillance::algo.rki: `control` with b, w and actY. */
export function rkiCase(parameters: CaseParameters, input: unknown): CaseResult {
  const read = readAberrationSeries(input, parameters.id)
  const control = parameters.inner('control')
  const range = readAberrationRange(parameters, control, read)
  const options = { b: control.count('b', 2), w: control.count('w', 4), actY: control.flag('actY', false) }
  parameters.done()
  const { frequency } = read.calendar
  const answer = orFaultyControl(parameters.id, () =>
    rki(read.counts, { ...options, frequency }, range[0]! - 1, range.at(-1)),
  )
  return { control: options, range, result: pickAberrations(read.counts, answer, range) }
}
