import type { Gap } from '../gap.ts'
import { fitGrowth, type GrowthFit } from '../growth/fit-growth.ts'
import { defaultSplitWindow, fitGrowthOptimalSplit, fitGrowthSplit } from '../growth/fit-growth-split.ts'
import type { CaseParameters } from './case-parameters.ts'
import type { CaseResult } from './case.ts'
import { dateOf, readBins, readDay, type Bins } from './read-bins.ts'

/** incidence::fit over `from` to `to`, with `split` on both sides of it. */
export function growthCase(parameters: CaseParameters, input: unknown): CaseResult {
  const bins = readBins(parameters, input)
  const level = readLevel(parameters)
  const split = parameters.has('split') ? readDay(parameters, 'split') : undefined
  parameters.done()
  const options = { binDays: bins.interval, level }
  if (split === undefined)
    return { ...saidOf(bins, level), fit: fitResult(fitGrowth(bins.counts, options), bins) }
  const { before, after } = fitGrowthSplit(bins.counts, splitBin(bins, split), options)
  return {
    ...saidOf(bins, level),
    split: dateOf(split),
    before: fitResult(before, bins),
    after: fitResult(after, bins),
  }
}

/** incidence::fit_optim_split; `window` is in days, a quarter of the series when it is absent. */
export function growthOptimalSplitCase(parameters: CaseParameters, input: unknown): CaseResult {
  const bins = readBins(parameters, input)
  const level = readLevel(parameters)
  const windowDays = parameters.number('window', defaultSplitWindow(bins.counts.length, bins.interval))
  parameters.done()
  const best = fitGrowthOptimalSplit(bins.counts, { binDays: bins.interval, level, windowDays })
  const said = { ...saidOf(bins, level), window: windowDays }
  if (best.gap !== undefined) return { ...said, split: null, candidates: null, before: null, after: null }
  return {
    ...said,
    split: dateOf(bins.starts[best.split]!),
    candidates: {
      dates: best.candidates.map(({ bin }) => dateOf(bins.starts[bin]!)),
      mean_adj_r2: best.candidates.map((one) => numberOrNull(one.meanAdjustedRSquared)),
    },
    before: fitResult(best.before, bins),
    after: fitResult(best.after, bins),
  }
}

function readLevel(parameters: CaseParameters): number {
  const level = parameters.number('level', 0.95)
  return level > 0 && level < 1 ? level : parameters.fail('level', 'is not within 0 and 1')
}

/** In bins; within a bin it is no whole number. */
function splitBin({ starts, interval }: Bins, day: number): number {
  return Math.min(starts.length, Math.max(-1, (day - starts[0]!) / interval))
}

function saidOf({ from, to, interval, starts, counts }: Bins, level: number): CaseResult {
  return {
    from,
    to,
    interval_days: interval,
    level,
    bins: { dates: starts.map(dateOf), counts: Array.from(counts, (one) => (Number.isNaN(one) ? 0 : one)) },
  }
}

function fitResult(fit: GrowthFit | { readonly gap: Gap }, { starts }: Bins): CaseResult | null {
  if (fit.gap !== undefined) return null
  const { expected, days, origin } = fit
  const start = starts[origin]!
  return {
    origin: dateOf(start),
    n_points: days.length,
    intercept: fit.intercept,
    r: fit.rate,
    r_lower: numberOrNull(fit.rateLower),
    r_upper: numberOrNull(fit.rateUpper),
    sigma: numberOrNull(fit.sigma),
    r_squared: numberOrNull(fit.rSquared),
    adj_r_squared: numberOrNull(fit.adjustedRSquared),
    df: fit.degreesOfFreedom,
    dates_x: [...days],
    log_counts: [...fit.logCounts],
    pred: {
      dates: Array.from(days, (day) => dateOf(start + day)),
      dates_x: [...days],
      fit: expected.map(({ count }) => numberOrNull(count)),
      lower: expected.map(({ lower }) => numberOrNull(lower)),
      upper: expected.map(({ upper }) => numberOrNull(upper)),
    },
    ...timeResult(fit),
  }
}

/** As R gives it: beyond a rate of 0 the far end of the interval is a negative number of days. */
function timeResult({ rate, rateLower, rateUpper }: GrowthFit): CaseResult {
  const days = (rate: number | Gap, sign: 1 | -1): number | null =>
    typeof rate === 'string' || rate === 0 ? null : (sign * Math.LN2) / rate
  if (rate > 0)
    return { doubling: days(rate, 1), doubling_lower: days(rateUpper, 1), doubling_upper: days(rateLower, 1) }
  return { halving: days(rate, -1), halving_lower: days(rateLower, -1), halving_upper: days(rateUpper, -1) }
}

function numberOrNull(value: number | Gap): number | null {
  return typeof value === 'number' ? value : null
}
