import { cusum, type CusumOptions } from '../aberration/cusum.ts'
import { readAberrationRange } from './aberration-range.ts'
import { readAberrationSeries } from './aberration-series.ts'
import type { CaseParameters } from './case-parameters.ts'
import type { CaseResult } from './case.ts'
import { orFaultyControl } from './faulty-control.ts'
import { nullForGap } from './null-for-gap.ts'
import { pickAberrations } from './pick-aberrations.ts'

const transformations = [
  'standard',
  'rossi',
  'anscombe',
  'anscombe2nd',
  'pearsonNegBin',
  'anscombeNegBin',
  'none',
] as const

/**
 * surveillance::algo.cusum: `control` with k, h, m (a number, one for each value, or `glm`), trans and alpha. As
 * there a bound that is none is 0; `cusum` and `alarm` are then null.
 */
export function cusumCase(parameters: CaseParameters, input: unknown): CaseResult {
  const read = readAberrationSeries(input, parameters.id)
  const control = parameters.inner('control')
  const range = readAberrationRange(parameters, control, read)
  const m = readMean(control)
  const shown = {
    k: control.number('k', 1.04),
    h: control.number('h', 2.26),
    ...(m === undefined ? {} : { m }),
    trans: control.oneOf('trans', transformations),
    alpha: control.number('alpha', 0.1),
  }
  parameters.done()
  const from = range[0]! - 1
  if (range.length !== range.at(-1)! - from) parameters.fail('range', 'has values left out')
  const { trans, ...rest } = shown
  const options: CusumOptions = {
    ...rest,
    transformation: trans,
    frequency: read.calendar.frequency,
    hypergeometric: 'tabulated',
  }
  const answer = orFaultyControl(parameters.id, () => cusum(read.counts, options, from, range.at(-1)))
  const means = answer.expected.map(nullForGap)
  const picked = pickAberrations(read.counts, answer, range)
  return {
    control: shown,
    range,
    result: {
      ...picked,
      upperbound: picked.upperbound.map((bound) => bound ?? 0),
      cusum: answer.cusum.map(nullForGap),
      m: m === undefined || typeof m === 'number' ? means.slice(0, 1) : means,
    },
  }
}

function readMean(control: CaseParameters): CusumOptions['m'] {
  const m = control.raw('m')
  if (m === undefined || m === 'glm') return m
  const list = control.numbers('m')
  if (!list.every((mean) => mean > 0)) control.fail('m', 'is not above 0')
  return list.length === 1 ? list[0]! : list
}
