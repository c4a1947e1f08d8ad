import type { Gap } from '../gap.ts'
import { fitGrowth, type GrowthFit, type GrowthOptions } from './fit-growth.ts'

/** Growth before and after a split. Indices of the fits count from the series' start. */
export type SplitGrowth = {
  readonly before: GrowthFit | { readonly gap: Gap }
  readonly after: GrowthFit | { readonly gap: Gap }
}

/**
 * incidence::fit with a `split`: one line through the bins up to `split`, one through those from it on. A bin that is
 * the split belongs to both; a split within a bin, 3.5, leaves that bin to the line before.
 */
export function fitGrowthSplit(
  counts: ArrayLike<number>,
  split: number,
  options: GrowthOptions = {},
): SplitGrowth {
  const all = Float64Array.from(counts)
  const from = Math.max(0, Math.ceil(split))
  const after = fitGrowth(all.subarray(from), options)
  return {
    before: fitGrowth(all.subarray(0, Math.floor(split) + 1), options),
    after: after.gap === undefined ? { ...after, origin: after.origin + from } : after,
  }
}

export type OptimalSplit = SplitGrowth & {
  readonly split: number
  /** What was tried: bin and mean adjusted R² of both lines. */
  readonly candidates: readonly { readonly bin: number; readonly meanAdjustedRSquared: number | Gap }[]
  readonly gap?: undefined
}

/**
 * The split that parts growth from decline best: among the bins within `windowDays` / 2 of the peak the first with the
 * largest mean of both lines' adjusted R². incidence::fit_optim_split (Kamvar et al. 2019, F1000Research 8:139).
 * Without `windowDays` it is `defaultSplitWindow`. A line through one point has R² 0, one through two
 * none. Gap `no-cases` without a peak, `too-short` where nowhere a line could be judged.
 */
export function fitGrowthOptimalSplit(
  counts: ArrayLike<number>,
  { windowDays, binDays = 1, ...options }: GrowthOptions & { readonly windowDays?: number } = {},
): OptimalSplit | { readonly gap: Gap } {
  const peak = peakOf(counts)
  if (peak === undefined) return { gap: 'no-cases' }
  const reach = (windowDays ?? defaultSplitWindow(counts.length, binDays)) / 2 / binDays
  const first = Math.max(0, Math.ceil(peak - reach - 1e-9))
  const last = Math.min(counts.length - 1, Math.floor(peak + reach + 1e-9))
  const candidates = []
  for (let bin = first; bin <= last; bin++)
    candidates.push({ bin, meanAdjustedRSquared: meanAdjustedRSquared(counts, bin, binDays) })
  const best = largestOf(candidates)
  if (best === undefined) return { gap: 'too-short' }
  return { split: best, candidates, ...fitGrowthSplit(counts, best, { ...options, binDays }) }
}

/**
 * A quarter of the days from the first bin's start to the last one's, both included, so that its half is a whole
 * number, as in R: halves of a day go to the even one.
 */
export function defaultSplitWindow(binCount: number, binDays: number): number {
  const half = ((binCount - 1) * binDays + 1) / 8
  const floor = Math.floor(half)
  const isTie = half - floor === 0.5
  return 2 * (isTie ? floor + (floor % 2) : Math.round(half))
}

function peakOf(counts: ArrayLike<number>): number | undefined {
  let peak: number | undefined
  for (let bin = 0; bin < counts.length; bin++)
    if (counts[bin]! > 0 && (peak === undefined || counts[bin]! > counts[peak]!)) peak = bin
  return peak
}

function meanAdjustedRSquared(counts: ArrayLike<number>, split: number, binDays: number): number | Gap {
  const all = Float64Array.from(counts)
  const parts = [all.subarray(0, split + 1), all.subarray(split)]
  const known = parts.map((part) => adjustedRSquaredOf(part, binDays)).filter((one) => one !== undefined)
  return known.length === 0 ? 'too-short' : known.reduce((sum, one) => sum + one, 0) / known.length
}

function adjustedRSquaredOf(part: Float64Array, binDays: number): number | undefined {
  const fit = fitGrowth(part, { binDays })
  if (fit.gap === undefined)
    return typeof fit.adjustedRSquared === 'number' ? fit.adjustedRSquared : undefined
  return part.filter((one) => one > 0).length === 1 ? 0 : undefined
}

function largestOf(candidates: OptimalSplit['candidates']): number | undefined {
  let [best, most] = [undefined as number | undefined, -Infinity]
  for (const { bin, meanAdjustedRSquared: value } of candidates)
    if (typeof value === 'number' && value > most) [best, most] = [bin, value]
  return best
}
