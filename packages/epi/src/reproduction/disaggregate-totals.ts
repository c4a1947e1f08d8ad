import type { Gap } from '../gap.ts'
import type { EstimationWindow } from './estimation-windows.ts'
import { gammaPosteriors } from './gamma-posteriors.ts'
import { defaultGrowthGrid, growthOfReproduction, type GrowthGrid } from './growth-of-reproduction.ts'
import { prepareIncidence } from './incidence.ts'
import { defaultPrior, type ReproductionPrior } from './reproduction-prior.ts'

export type DisaggregateOptions = {
  readonly prior?: ReproductionPrior
  readonly iterations?: number
  /** `match` gives the period before the first estimate the growth of that; `naive` splits it evenly. */
  readonly reconstruction?: 'naive' | 'match'
  readonly grid?: GrowthGrid
  /** Largest change of a day's cases in the last iteration that counts as settled. */
  readonly tolerance?: number
}

export type Disaggregated = {
  /** Cases by day; their sums over the periods are the totals. */
  readonly daily: Float64Array
  /** First day of the first period for which R could be estimated. */
  readonly firstDay: number
  readonly isSettled: boolean
}

/**
 * Daily cases behind totals of `daysEach` days: split evenly, then by turns R is estimated in each period, changed
 * into a growth rate, and the period's total spread along it, k·e^(r·day). Nash, Bhatt, Cori & Nouvellet (2023), PLoS
 * Comput Biol 19:e1011439; EpiEstim::estimate_R_agg. The first period, and others before R can be estimated, stay
 * even. `daysEach` is repeated along the totals. A missing or negative total is a gap of the whole. Throws RangeError
 * for periods that are no whole days or fewer than two iterations.
 */
export function disaggregateTotals(
  totals: ArrayLike<number>,
  daysEach: readonly number[],
  serialInterval: ArrayLike<number>,
  options: DisaggregateOptions = {},
): Disaggregated | { readonly gap: Gap } {
  const { prior = defaultPrior, iterations = 10, grid = defaultGrowthGrid, tolerance = 1e-6 } = options
  if (!(iterations >= 2 && daysEach.length > 0 && daysEach.every((one) => Number.isInteger(one) && one >= 1)))
    throw new RangeError('Totals are of whole days, and are spread in two iterations or more')
  const gap = gapOfTotals(totals)
  if (gap !== undefined) return { gap }
  const periods = periodsOf(totals.length, daysEach)
  const even = spreadEvenly(totals, periods)
  const windows = periods.slice(1)
  let daily = even
  let [change, start] = [Infinity, -1]
  for (let iteration = 0; iteration < iterations; iteration++) {
    const rates = ratesOf(daily, windows, { serialInterval, prior, grid })
    start = rates.findIndex((rate) => rate !== undefined)
    if (start < 0) return { gap: 'too-short' }
    const next = spreadAlong(totals, periods, even, [undefined, ...rates], options.reconstruction === 'match')
    change = largestChange(daily, next)
    daily = next
  }
  return { daily, firstDay: windows[start]!.first, isSettled: change <= tolerance }
}

function gapOfTotals(totals: ArrayLike<number>): Gap | undefined {
  if (totals.length < 2) return 'too-short'
  const all = Array.from(totals)
  if (all.some(Number.isNaN)) return 'missing'
  if (all.some((one) => one < 0)) return 'negative'
  return all.reduce((sum, one) => sum + one, 0) < Number.MAX_VALUE ? undefined : 'overflow'
}

function periodsOf(count: number, daysEach: readonly number[]): EstimationWindow[] {
  let first = 0
  return Array.from({ length: count }, (_, at) => {
    const days = daysEach[at % daysEach.length]!
    const period = { first, last: first + days - 1 }
    first += days
    return period
  })
}

function spreadEvenly(totals: ArrayLike<number>, periods: readonly EstimationWindow[]): Float64Array {
  const daily = new Float64Array(periods.at(-1)!.last + 1)
  for (const [at, { first, last }] of periods.entries())
    daily.fill(totals[at]! / (last - first + 1), first, last + 1)
  return daily
}

/** Growth in each period but the first, undefined where R cannot be estimated. */
function ratesOf(
  daily: Float64Array,
  windows: readonly EstimationWindow[],
  model: {
    readonly serialInterval: ArrayLike<number>
    readonly prior: ReproductionPrior
    readonly grid: GrowthGrid
  },
): (number | undefined)[] {
  const { shape, scale, gaps } = gammaPosteriors(
    prepareIncidence({ local: daily }),
    model.serialInterval,
    windows,
    { prior: model.prior, withoutCases: 'prior' },
  )
  return gaps.map((gap, at) =>
    gap === undefined
      ? growthOfReproduction(shape[at]! * scale[at]!, model.serialInterval, model.grid)
      : undefined,
  )
}

// eslint-disable-next-line max-params -- one step of the iteration: what it spreads, over what, along what
function spreadAlong(
  totals: ArrayLike<number>,
  periods: readonly EstimationWindow[],
  even: Float64Array,
  rates: readonly (number | undefined)[],
  matchesFirst: boolean,
): Float64Array {
  const daily = Float64Array.from(even)
  for (const [at, { first, last }] of periods.entries()) {
    const rate = rates[at] ?? (matchesFirst ? rates[at + 1] : undefined)
    if (rate === undefined || last === first) continue
    // Counted from the middle of the period, so that no rate on the grid overflows.
    const middle = (first + last) / 2
    let sum = 0
    for (let t = first; t <= last; t++) sum += daily[t] = Math.exp(rate * (t - middle))
    for (let t = first; t <= last; t++) daily[t]! *= totals[at]! / sum
  }
  return daily
}

function largestChange(before: Float64Array, after: Float64Array): number {
  return before.reduce((largest, one, t) => Math.max(largest, Math.abs(one - after[t]!)), 0)
}
