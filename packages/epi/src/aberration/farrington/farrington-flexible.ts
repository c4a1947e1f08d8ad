import type { Gap } from '../../gap.ts'
import {
  baselineMemory,
  fillBaseline,
  type BaselineMemory,
  type BaselineTarget,
  type FarringtonSeries,
} from './baseline-rows.ts'
import { farringtonBound } from './farrington-bound.ts'
import { farringtonOptions, type FarringtonOptions } from './farrington-options.ts'
import { comparedWeek, recentCases, shownCount, weekWithout, type FarringtonWeek } from './farrington-week.ts'
import { fitBaseline, type BaselinePrediction } from './fit-baseline.ts'

/**
 * Farrington flexible: is a count above what the same season of former years lets expect? For each index a
 * quasi-Poisson regression with seasonal groups and a trend is fitted to the past, past outbreaks weighing less, and
 * the count is compared with an upper bound of its prediction.
 * Source: Noufaily, Enki, Farrington, Garthwaite, Andrews, Charlett, Statistics in Medicine 2013;32:1206–1222, and
 * Farrington, Andrews, Beale, Catchpole, Journal of the Royal Statistical Society A 1996;159:547–563; the parameters
 * are those of Salmon, Schumacher, Höhle, Journal of Statistical Software 2016;70(10).
 *
 * Standard errors use the dispersion of the reweighted fit, as the sources do. surveillance 1.20.3 uses another one
 * after reweighting, which moves its `delta` and `muan` bounds and its choice of the trend;
 * `dispersionOfErrors: 'anscombeWeights'` gives its figures. Throws RangeError for options out of range.
 */
export function farringtonFlexible(
  series: FarringtonSeries,
  indices: Iterable<number>,
  given: Partial<FarringtonOptions> = {},
): FarringtonWeek[] {
  const options = farringtonOptions(given)
  const memory = baselineMemory(series, options)
  return Array.from(indices, (index) => farringtonWeek(memory, series, index, options))
}

function farringtonWeek(
  memory: BaselineMemory,
  series: FarringtonSeries,
  index: number,
  options: FarringtonOptions,
): FarringtonWeek {
  const observed = series.counts[index]
  if (observed === undefined) throw new RangeError(`The series has no index ${index}`)
  const target = fillBaseline(memory, series, index, options)
  if (typeof target === 'string') return weekWithout(index, shownCount(observed), target)
  const prediction = predictionOf(memory, target, options)
  if (typeof prediction === 'string') return weekWithout(index, shownCount(observed), prediction)
  const bound = farringtonBound(observed, prediction, options)
  const recent = recentCases(series, index, options.limit54[1])
  return comparedWeek({ index, observed, prediction, bound, recent }, options)
}

function predictionOf(
  { model }: BaselineMemory,
  target: BaselineTarget,
  options: FarringtonOptions,
): BaselinePrediction | Gap {
  const prediction = fitBaseline(model, { ...options, ...target })
  if (prediction !== undefined) return prediction
  for (let row = 0; row < model.rowCount; row++) if (model.response[row]! > 0) return 'no-convergence'
  return 'no-cases'
}
