import { farrington1996, missingReferences } from '../aberration/farrington/farrington-1996.ts'
import { referenceWindow } from '../aberration/farrington/reference-points.ts'
import type { FarringtonWeek } from '../aberration/farrington/farrington-week.ts'
import { readAberrationRange } from './aberration-range.ts'
import { readAberrationSeries, type AberrationSeries } from './aberration-series.ts'
import type { CaseParameters } from './case-parameters.ts'
import type { CaseResult } from './case.ts'
import { orFaultyControl } from './faulty-control.ts'
import { nullForGap } from './null-for-gap.ts'
import { readLimit54 } from './read-limit54.ts'

const fits = [
  'algo.farrington.fitGLM.fast',
  'algo.farrington.fitGLM',
  'algo.farrington.fitGLM.populationOffset',
] as const

/** surveillance::algo.farrington: `control` with b, w, reweight, alpha, trend, limit54, powertrans and fitFun. */
export function farrington1996Case(parameters: CaseParameters, input: unknown): CaseResult {
  const read = readAberrationSeries(input, parameters.id)
  const control = parameters.inner('control')
  const options = {
    b: control.count('b', 5, 1),
    w: control.count('w', 3),
    reweight: control.flag('reweight', true),
    alpha: control.number('alpha', 0.05),
    trend: control.flag('trend', true),
    limit54: readLimit54(control),
    powertrans: control.oneOf('powertrans', ['2/3', '1/2', 'none']),
  }
  const fitFun = control.oneOf('fitFun', fits)
  for (const ignored of ['verbose', 'plot']) control.flag(ignored, false)
  const first = Math.max(1, read.calendar.frequency * options.b - options.w)
  const range = readAberrationRange(parameters, control, read, first)
  parameters.done()
  const populationOffset = fitFun === 'algo.farrington.fitGLM.populationOffset'
  const { counts, calendar, population } = read
  const series = { counts, calendar, ...(population === undefined ? {} : { population }) }
  return orFaultyControl(parameters.id, () => {
    const weeks = farrington1996(
      series,
      range.map((at) => at - 1),
      { ...options, populationOffset },
    )
    return {
      control: { ...options, fitFun },
      range,
      warnings: warnings(read, range, options),
      result: resultOf(weeks),
    }
  })
}

function warnings(
  { calendar }: AberrationSeries,
  range: readonly number[],
  { b, w }: { b: number; w: number },
): string[] {
  const window = referenceWindow(calendar, w)
  const all = b * (2 * w + 1)
  return range.flatMap((at) => {
    const missing = missingReferences(window, at - 1, b)
    const share = `${missing}/${all} reference values did not exist (index<1).`
    return missing === 0 ? [] : [`@ range= ${at}: With current b and w then ${share}`]
  })
}

/** Below the least number of cases the bound is 0, as there. */
function resultOf(weeks: readonly FarringtonWeek[]): CaseResult {
  return {
    observed: weeks.map(({ observed }) => nullForGap(observed)),
    upperbound: weeks.map(({ upperbound, phi }) =>
      upperbound === 'no-cases' && typeof phi === 'number' ? 0 : nullForGap(upperbound),
    ),
    alarm: weeks.map(({ alarm }) => nullForGap(alarm)),
    trend: weeks.map(({ isTrendKept }) => (typeof isTrendKept === 'string' ? null : Number(isTrendKept))),
    mu0: weeks.map(({ mu0 }) => nullForGap(mu0)),
    prob_of_observed: weeks.map(({ pValue }) => (typeof pValue === 'string' ? null : 1 - pValue)),
  }
}
