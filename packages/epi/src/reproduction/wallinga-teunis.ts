import { randomBinomial } from '../distributions/random-binomial.ts'
import { sampleQuantile } from '../distributions/sample-quantile.ts'
import type { RandomSource } from '../distributions/random-source.ts'
import type { Gap } from '../gap.ts'
import { checkWindows } from './estimate-reproduction.ts'
import type { EstimationWindow } from './estimation-windows.ts'

/** The case reproduction number of those who fell ill in one window, or why there is none. */
export type CaseReproduction =
  | (EstimationWindow & {
      readonly mean: number
      /** From simulated trees; undefined without them. */
      readonly sd?: number
      readonly lower?: number
      readonly upper?: number
      readonly gap?: undefined
    })
  | (EstimationWindow & { readonly gap: Gap })

export type TreeSimulation = { readonly random: RandomSource; readonly trees: number }

/**
 * How many others each case of a window infected on average: every case at t is shared out among earlier ones by
 * p(t, s) = w(t − s) / Σ w(t − u)·I(u). Wallinga & Teunis (2004), Am J Epidemiol 160:509, without correction for cases
 * that are still to come: the last windows, of about a serial interval's length, are too low. With `simulation` the
 * standard deviation and the 95 % interval are those of simulated trees, in which every case draws its infector; the
 * cases of a day are drawn together, so that a million cost no more than a hundred. EpiEstim::wallinga_teunis.
 * Gaps: `no-cases` in the window, `missing`, `negative`, `overflow` of the whole series.
 */
export function wallingaTeunis(
  cases: ArrayLike<number>,
  serialInterval: ArrayLike<number>,
  windows: readonly EstimationWindow[],
  simulation?: TreeSimulation,
): CaseReproduction[] {
  checkWindows(windows, cases.length)
  const gap = gapOf(cases)
  if (gap !== undefined) return windows.map(({ first, last }) => ({ first, last, gap }))
  const infected = infectedByDay(cases, serialInterval)
  const estimates = windows.map((window) => meanOf(cases, infected, window))
  return simulation === undefined || simulation.trees < 1
    ? estimates
    : withIntervals(estimates, cases, serialInterval, simulation)
}

function gapOf(cases: ArrayLike<number>): Gap | undefined {
  let sum = 0
  for (let t = 0; t < cases.length; t++) {
    if (Number.isNaN(cases[t]!)) return 'missing'
    if (cases[t]! < 0) return 'negative'
    sum += cases[t]!
  }
  return sum < Number.MAX_VALUE ? undefined : 'overflow'
}

/** Σ over t of I(t)·w(t − s)·I(s) / Σ w(t − u)·I(u): how many all cases of day s infected. */
function infectedByDay(cases: ArrayLike<number>, serialInterval: ArrayLike<number>): Float64Array {
  const infected = new Float64Array(cases.length)
  for (let t = 0; t < cases.length; t++) {
    const pressure = pressureOn(cases, serialInterval, t)
    if (pressure === 0) continue
    const lags = Math.min(t, serialInterval.length - 1)
    for (let k = 0; k <= lags; k++)
      infected[t - k]! += cases[t]! * ((serialInterval[k]! * cases[t - k]!) / pressure)
  }
  return infected
}

function pressureOn(cases: ArrayLike<number>, serialInterval: ArrayLike<number>, t: number): number {
  const lags = Math.min(t, serialInterval.length - 1)
  let sum = 0
  for (let k = 0; k <= lags; k++) sum += serialInterval[k]! * cases[t - k]!
  return sum
}

function meanOf(
  cases: ArrayLike<number>,
  infected: Float64Array,
  { first, last }: EstimationWindow,
): CaseReproduction {
  const count = sumOver(cases, first, last)
  return count === 0
    ? { first, last, gap: 'no-cases' }
    : { first, last, mean: sumOver(infected, first, last) / count }
}

function sumOver(values: ArrayLike<number>, first: number, last: number): number {
  let sum = 0
  for (let t = first; t <= last; t++) sum += values[t]!
  return sum
}

function withIntervals(
  estimates: readonly CaseReproduction[],
  cases: ArrayLike<number>,
  serialInterval: ArrayLike<number>,
  { random, trees }: TreeSimulation,
): CaseReproduction[] {
  const drawn = Array.from({ length: trees }, () => drawTree(cases, serialInterval, random))
  return estimates.map((estimate) => {
    if (estimate.gap !== undefined) return estimate
    const count = sumOver(cases, estimate.first, estimate.last)
    const sample = Float64Array.from(drawn, (tree) => sumOver(tree, estimate.first, estimate.last) / count)
    const mean = sample.reduce((sum, one) => sum + one, 0) / trees
    const squares = sample.reduce((sum, one) => sum + (one - mean) ** 2, 0)
    sample.sort()
    const spread = trees > 1 ? { sd: Math.sqrt(squares / (trees - 1)) } : {}
    return {
      ...estimate,
      ...spread,
      lower: sampleQuantile(sample, 0.025),
      upper: sampleQuantile(sample, 0.975),
    }
  })
}

/** How many the cases of each day infected in one tree: a multinomial draw a day, as binomial ones in turn. */
function drawTree(
  cases: ArrayLike<number>,
  serialInterval: ArrayLike<number>,
  random: RandomSource,
): Float64Array {
  const infected = new Float64Array(cases.length)
  for (let t = 0; t < cases.length; t++) {
    let left = Math.round(cases[t]!)
    let pressure = pressureOn(cases, serialInterval, t)
    if (pressure === 0) continue
    for (let k = 0; left > 0 && k <= t && k < serialInterval.length; k++) {
      const share = serialInterval[k]! * cases[t - k]!
      const hit = randomBinomial(random, left, Math.min(1, share / pressure))
      infected[t - k]! += hit
      left -= hit
      pressure -= share
      if (pressure <= 0) break
    }
  }
  return infected
}
