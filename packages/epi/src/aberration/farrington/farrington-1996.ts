import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import type { Gap } from '../../gap.ts'
import { newBlockModel, type BlockModel } from '../../regression/block-model.ts'
import type { FarringtonSeries } from './baseline-rows.ts'
import { meanOf, powerBound } from './farrington-bound.ts'
import { farringtonOptions, type FarringtonOptions } from './farrington-options.ts'
import { comparedWeek, recentCases, shownCount, weekWithout, type FarringtonWeek } from './farrington-week.ts'
import { fitBaseline } from './fit-baseline.ts'
import { referenceWindow, type ReferencePoints } from './reference-points.ts'

/** The parameters of `farrington1996`; alpha is two-sided here: the bound is the (1 − alpha / 2) quantile. */
export type Farrington1996Options = Pick<
  FarringtonOptions,
  'b' | 'w' | 'reweight' | 'alpha' | 'trend' | 'limit54' | 'powertrans' | 'populationOffset'
>

/** Far beyond any series; it keeps a slip in b or w from taking all memory. */
const mostReferences = 1_000_000

/**
 * The original Farrington algorithm: a quasi-Poisson regression on the windows around the same place of former years,
 * residuals above 1 weighing less, with a linear trend when it is significant at 5%. Source: Farrington, Andrews,
 * Beale, Catchpole, Journal of the Royal Statistical Society A 1996;159:547–563, with the parameters of
 * `surveillance::algo.farrington`. Windows that begin before the series are used as far as they are there. Throws
 * RangeError for options out of range.
 */
export function farrington1996(
  series: FarringtonSeries,
  indices: Iterable<number>,
  given: Partial<Farrington1996Options> = {},
): FarringtonWeek[] {
  const options = farringtonOptions({ ...given, weightsThreshold: 1 })
  const references = options.b * (2 * options.w + 1)
  if (references > mostReferences) throw new RangeError(`b and w ask for ${references} reference values`)
  const window = referenceWindow(series.calendar, options.w)
  const model = newBlockModel(references, 1)
  return Array.from(indices, (index) => week(model, window(index, options.b), { series, index, options }))
}

/** How many of the values that it looks for before `index` the series does not have. */
export function missingReferences(window: ReferencePoints, index: number, years: number): number {
  return window(index, years).filter((found) => found < 0).length
}

type Place = {
  readonly series: FarringtonSeries
  readonly index: number
  readonly options: FarringtonOptions
}

function week(
  model: BlockModel,
  references: readonly number[],
  { series, index, options }: Place,
): FarringtonWeek {
  const observed = series.counts[index]
  if (observed === undefined) throw new RangeError(`The series has no index ${index}`)
  const gap = fillModel(model, references, series, options)
  if (gap !== undefined) return weekWithout(index, shownCount(observed), gap)
  const offset = options.populationOffset ? Math.log(series.population?.[index] ?? 1) : 0
  const place = {
    time: index,
    group: 0,
    offset,
    dispersionOfErrors: 'student',
    pThresholdTrend: 0.05,
  } as const
  const prediction = fitBaseline(model, { ...options, ...place })
  if (prediction === undefined) return weekWithout(index, shownCount(observed), 'no-convergence')
  const mean = meanOf(prediction.logMean)
  const z = normalQuantile(1 - options.alpha / 2, 0, 1)
  const { phi, standardError } = prediction
  const bound = powerBound(observed, mean, mean * standardError, { phi, z, powertrans: options.powertrans })
  const score = (observed - mean) / (bound.upperbound - mean)
  const recent = recentCases(series, index, options.limit54[1])
  return comparedWeek({ index, observed, prediction, bound: { ...bound, score, mu0: mean }, recent }, options)
}

function fillModel(
  model: BlockModel,
  references: readonly number[],
  { counts, population }: FarringtonSeries,
  { populationOffset }: FarringtonOptions,
): Gap | undefined {
  let filled = 0
  for (const index of references) {
    const count = index < 0 ? Number.NaN : counts[index]!
    if (Number.isNaN(count)) continue
    if (count < 0) return 'negative'
    if (count > Number.MAX_SAFE_INTEGER) return 'overflow'
    const offset = populationOffset ? Math.log(population?.[index] ?? 1) : 0
    if (!Number.isFinite(offset)) return 'missing'
    model.response[filled] = count
    model.blockOf[filled] = 0
    model.time[filled] = index
    model.offset[filled++] = offset
  }
  model.rowCount = filled
  model.blockCount = 1
  return filled === 0 ? 'too-short' : undefined
}
