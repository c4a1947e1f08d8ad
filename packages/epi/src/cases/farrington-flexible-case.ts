import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import { farringtonFlexible } from '../aberration/farrington/farrington-flexible.ts'
import type { FarringtonSeries } from '../aberration/farrington/baseline-rows.ts'
import { farringtonOptions, type FarringtonOptions } from '../aberration/farrington/farrington-options.ts'
import type { FarringtonWeek } from '../aberration/farrington/farrington-week.ts'
import { readAberrationRange } from './aberration-range.ts'
import { readAberrationSeries } from './aberration-series.ts'
import type { CaseParameters } from './case-parameters.ts'
import type { CaseResult } from './case.ts'
import { firstBaseline, separations } from './farrington-baselines.ts'
import { orFaultyControl } from './faulty-control.ts'
import { nullForGap } from './null-for-gap.ts'
import { readLimit54 } from './read-limit54.ts'

/**
 * surveillance::farringtonFlexible, with all its parameters. `upperbound`, and what follows from it (`alarm`, `mu0`,
 * `pvalue`, `score`), is the textbook's, with the dispersion of the reweighted fit; surveillance 1.20.3 uses another
 * one after reweighting, and its figures for these stand in `surveillance_1_20_3`. That dispersion has part in
 * whether the trend is kept, too: `expected`, `phi`, `trend` and `trend_coef` are of its fit, so that they can be
 * compared, and `textbook_se` has those of the fit that the bound belongs to.
 */
export function farringtonFlexibleCase(parameters: CaseParameters, input: unknown): CaseResult {
  const { counts, calendar, population, ...rest } = readAberrationSeries(input, parameters.id)
  const control = parameters.inner('control')
  const options = readOptions(control)
  const first = calendar.frequency * options.b + options.w + 1
  const range = readAberrationRange(parameters, control, { counts, calendar, population, ...rest }, first)
  parameters.done()
  const series = { counts, calendar, ...(population === undefined ? {} : { population }) }
  return orFaultyControl(parameters.id, () => answer(series, range, options))
}

function readOptions(control: CaseParameters): Omit<FarringtonOptions, 'dispersionOfErrors'> {
  const w = control.count('w', 3)
  control.oneOf('fitFun', ['algo.farrington.fitGLM.flexible'])
  control.flag('verbose', false)
  control.flag('glmWarnings', true)
  return {
    b: control.count('b', 5, 1),
    w,
    reweight: control.flag('reweight', true),
    weightsThreshold: control.number('weightsThreshold', 2.58),
    alpha: control.number('alpha', 0.05),
    trend: control.flag('trend', true),
    pThresholdTrend: control.number('pThresholdTrend', 0.05),
    limit54: readLimit54(control),
    powertrans: control.oneOf('powertrans', ['2/3', '1/2', 'none']),
    populationOffset: control.flag('populationOffset', false),
    noPeriods: control.count('noPeriods', 1, 1),
    pastWeeksNotIncluded: control.count('pastWeeksNotIncluded', w),
    thresholdMethod: control.oneOf('thresholdMethod', ['delta', 'nbPlugin', 'muan']),
  }
}

function answer(
  series: FarringtonSeries,
  range: readonly number[],
  options: Omit<FarringtonOptions, 'dispersionOfErrors'>,
): CaseResult {
  const indices = range.map((at) => at - 1)
  const textbook = farringtonFlexible(series, indices, options)
  const peer = farringtonFlexible(series, indices, { ...options, dispersionOfErrors: 'anscombeWeights' })
  const asOne = !options.reweight || (options.thresholdMethod === 'nbPlugin' && options.pThresholdTrend === 1)
  const observed = textbook.map(({ observed }) => nullForGap(observed))
  const bound = boundColumns(textbook)
  const filled = farringtonOptions(options)
  return {
    control: options,
    range,
    warnings: warnings(textbook, range),
    result: {
      observed,
      ...bound,
      upperbound_textbook_se: asOne ? null : bound.upperbound,
      ...fitColumns(peer),
      separation: separations(series, indices, filled),
      textbook_se: asOne ? null : fitColumns(textbook),
      surveillance_1_20_3: asOne && options.thresholdMethod !== 'delta' ? null : peerColumns(peer, options),
    },
    debug_first: firstBaseline(series, indices[0]!, filled),
  }
}

function boundColumns(weeks: readonly FarringtonWeek[]) {
  return {
    upperbound: weeks.map(({ upperbound }) => nullForGap(upperbound)),
    alarm: weeks.map(({ alarm }) => nullForGap(alarm)),
    mu0: weeks.map(({ mu0 }) => nullForGap(mu0)),
    pvalue: weeks.map(({ pValue }) => nullForGap(pValue)),
    score: weeks.map(({ score }) => nullForGap(score)),
  }
}

/** For `delta` mu0 is there the exponential of a quantile of the mean on its own scale, e to the power of cases. */
function peerColumns(
  weeks: readonly FarringtonWeek[],
  { thresholdMethod, alpha }: Pick<FarringtonOptions, 'thresholdMethod' | 'alpha'>,
) {
  const columns = boundColumns(weeks)
  if (thresholdMethod !== 'delta') return columns
  const z = normalQuantile(1 - alpha, 0, 1)
  const mu0 = weeks.map(({ mu0, standardError }) => {
    if (typeof mu0 === 'string' || typeof standardError === 'string') return null
    const shown = Math.exp((mu0 / Math.exp(z * standardError)) * (1 + z * standardError))
    return Number.isFinite(shown) ? shown : null
  })
  return { ...columns, mu0 }
}

function fitColumns(weeks: readonly FarringtonWeek[]) {
  return {
    expected: weeks.map(({ expected }) => nullForGap(expected)),
    phi: weeks.map(({ phi }) => nullForGap(phi)),
    trend: weeks.map(({ isTrendKept }) => (typeof isTrendKept === 'string' ? null : Number(isTrendKept))),
    trend_coef: weeks.map(({ trend }) => nullForGap(trend)),
  }
}

function warnings(weeks: readonly FarringtonWeek[], range: readonly number[]): string[] {
  return range.flatMap((at, place) => {
    const { phi } = weeks[place]!
    if (phi !== 'no-convergence' && phi !== 'no-cases') return []
    const where = `at timepoint ${at}, so no result can be given for it`
    return [`The model could not converge with nor without time trend ${where}`]
  })
}
