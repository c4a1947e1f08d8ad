import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import type { Gap } from '../gap.ts'
import type { Aberrations } from './aberrations.ts'

export type EarsMethod = 'C1' | 'C2' | 'C3'

export type EarsOptions = {
  readonly method?: EarsMethod
  /** Values of the moving baseline, 3 or more; 7 by default. */
  readonly baseline?: number
  /** The least standard deviation; 0 by default. */
  readonly minSigma?: number
  /** One-sided; 0.001 by default, 0.025 for C3. */
  readonly alpha?: number
}

/** Values between the baseline's end and the value itself. */
const guards: Readonly<Record<EarsMethod, number>> = { C1: 0, C2: 2, C3: 2 }

/** Values before the first one that each method can judge, besides the baseline. */
const leads: Readonly<Record<EarsMethod, number>> = { C1: 0, C2: 2, C3: 4 }

/** The first index that the method can judge. */
export function firstEarsIndex({ method = 'C1', baseline = 7 }: EarsOptions): number {
  return baseline + leads[method]
}

/**
 * EARS C1, C2 and C3: is a count above what the days just before it let expect? C1: mean + z × standard deviation (n
 * − 1) of the `baseline` values just before, z = the (1 − alpha) quantile of the normal distribution; C2: of those
 * that end two values earlier; C3: observed + s (z − Σ max(0, C2 − 1)) over the two former values, at least 0, where
 * C2 is a value's distance from its baseline in standard deviations s. Source: Hutwagner, Thompson, Seeman,
 * Treadwell, Journal of Urban Health 2003;80:i89–96, and Fricker, Hegler, Dunfee, Statistics in Medicine
 * 2008;27:3407–3429; as `surveillance::earsC`.
 *
 * `counts` may be negative, by corrections, and enter as they are; NaN is a value not reported, and a threshold that
 * needs it is a gap. Answers from `from` on (not before `firstEarsIndex`) to `to`, exclusive. A baseline is summed
 * anew for every value, so that large counts with little spread lose no digits. Throws RangeError for options out of
 * range.
 */
export function ears(
  counts: ArrayLike<number>,
  options: EarsOptions = {},
  from: number = firstEarsIndex(options),
  to: number = counts.length,
): Aberrations {
  const { method = 'C1', baseline = 7, minSigma = 0 } = options
  requireOptions(options, from)
  const z = normalQuantile(1 - (options.alpha ?? (method === 'C3' ? 0.025 : 0.001)), 0, 1)
  const start = method === 'C3' ? from - 2 : from
  const moments = movingMoments(counts, { baseline, guard: guards[method], minSigma }, start, to)
  const upperbound: (number | Gap)[] = []
  const alarm: (boolean | Gap)[] = []
  for (let index = from; index < to; index++) {
    const bound = method === 'C3' ? boundOfC3(counts, moments, index, z) : boundOf(moments, index, z)
    const gap = gapOf(counts, bound, index, from - start + baseline + guards[method])
    upperbound.push(gap ?? bound)
    alarm.push(gap ?? alarmOf(counts[index]!, bound))
  }
  return { from, upperbound, alarm }
}

function requireOptions(
  { method = 'C1', baseline = 7, minSigma = 0, alpha = 0.5 }: EarsOptions,
  from: number,
): void {
  if (!Number.isSafeInteger(baseline) || baseline < 3)
    throw new RangeError(`baseline is ${baseline}; it is a whole number from 3 on`)
  if (!(minSigma >= 0)) throw new RangeError(`minSigma is ${minSigma}; it is 0 or more`)
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha is ${alpha}; it lies between 0 and 1`)
  const first = firstEarsIndex({ method, baseline })
  if (!(from >= first)) throw new RangeError(`${method} cannot judge index ${from}; its first is ${first}`)
}

type Moments = { readonly start: number; readonly mean: Float64Array; readonly sigma: Float64Array }

type Window = { readonly baseline: number; readonly guard: number; readonly minSigma: number }

/** Mean and standard deviation of each value's baseline, by two passes. */
function movingMoments(counts: ArrayLike<number>, window: Window, start: number, to: number): Moments {
  const { baseline, guard, minSigma } = window
  const length = Math.max(0, to - start)
  const mean = new Float64Array(length)
  const sigma = new Float64Array(length)
  for (let place = 0; place < length; place++) {
    const end = start + place - guard
    let sum = 0
    for (let at = end - baseline; at < end; at++) sum += counts[at]!
    const centre = sum / baseline
    let squares = 0
    for (let at = end - baseline; at < end; at++) squares += (counts[at]! - centre) ** 2
    mean[place] = centre
    sigma[place] = squares === 0 ? minSigma : Math.max(Math.sqrt(squares / (baseline - 1)), minSigma)
  }
  return { start, mean, sigma }
}

function boundOf({ start, mean, sigma }: Moments, index: number, z: number): number {
  return mean[index - start]! + z * sigma[index - start]!
}

function boundOfC3(counts: ArrayLike<number>, moments: Moments, index: number, z: number): number {
  const excess = excessOf(counts, moments, index - 2) + excessOf(counts, moments, index - 1)
  const bound = counts[index]! + moments.sigma[index - moments.start]! * (z - excess)
  return Number.isNaN(bound) ? bound : Math.max(0, bound)
}

/** max(0, C2 − 1): infinite above a baseline without spread, undefined at it. */
function excessOf(counts: ArrayLike<number>, { start, mean, sigma }: Moments, index: number): number {
  const distance = (counts[index]! - mean[index - start]!) / sigma[index - start]!
  return Number.isNaN(distance) ? distance : Math.max(0, distance - 1)
}

function alarmOf(observed: number, bound: number): boolean | Gap {
  return Number.isNaN(observed) ? 'missing' : observed > bound
}

/** Why there is no bound: `back` values before `index`, or the one at it, went into it. */
function gapOf(counts: ArrayLike<number>, bound: number, index: number, back: number): Gap | undefined {
  if (Number.isFinite(bound)) return undefined
  for (let at = index - back; at <= index; at++) if (Number.isNaN(counts[at]!)) return 'missing'
  return Number.isNaN(bound) && isSmall(counts, index, back) ? 'constant' : 'overflow'
}

function isSmall(counts: ArrayLike<number>, index: number, back: number): boolean {
  for (let at = index - back; at <= index; at++) if (Math.abs(counts[at]!) > 1e150) return false
  return true
}
