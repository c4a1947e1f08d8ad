import type { ReproductionAnswer } from '@concert/api'
import {
  disaggregateTotals,
  discreteSerialInterval,
  estimateReproduction,
  slidingWindows,
  type EstimationWindow,
  type ReproductionEstimate,
} from '@concert/epi'
import { formatDate } from '@concert/statement'
import { agreedAt, agreedFor, type Agreed } from '../signals/agreed.ts'
import { agreedFault } from '../signals/agreed-fault.ts'
import type { KnownSeries } from '../signals/known-series.ts'
import { numbersOf } from '../signals/numbers-of.ts'
import type { Analysed } from './analysed.ts'
import type { FigureGap } from '@concert/api'

export type Reproduction = Pick<
  ReproductionAnswer,
  'algorithm' | 'serialInterval' | 'windowDays' | 'estimates' | 'gap'
>

/** Days that a serial interval is followed, and days of a series that are looked at. */
const intervalDays = 60
const mostDays = 1_096
const shownDays = 365

const probabilities = [0.025, 0.5, 0.975]

/**
 * The reproduction number by `estimateReproduction` with the agreed serial interval, in sliding windows; of a weekly
 * series in each week, from totals spread over its days by `disaggregateTotals`.
 */
export function reproductionOf({ identity, vintage, sets, known }: Analysed): Reproduction {
  const agreed = agreedFor(agreedAt(sets, vintage), identity).find((one) => isFor(one, identity.event))
  if (agreed === undefined) return without('not-agreed')
  const { mean = 0, sd = 0, windowDays = 7 } = numbersOf(agreed.parameters, ['mean', 'sd', 'windowDays'])
  const head = { algorithm: agreed.id, serialInterval: { mean, sd }, windowDays }
  const weights = discreteSerialInterval({ mean, sd }, intervalDays)
  const days = known.frequency === 'day' ? lastDays(known) : daysOfWeeks(known, weights)
  if ('gap' in days) return { ...head, estimates: [], gap: days.gap }
  const windows = known.frequency === 'day' ? slidingWindows(days.counts.length, windowDays) : weeks(days)
  const estimates = estimateReproduction({ local: days.counts }, weights, windows.slice(-shownDays), {
    probabilities,
  })
  if (estimates.length === 0) return { ...head, estimates: [], gap: 'too-short' }
  return { ...head, estimates: estimates.map((one) => shownAs(one, days.firstDay)), gap: null }
}

/** One that names no event is for all. */
function isFor(agreed: Agreed, event: string): boolean {
  const { algorithm, parameters } = agreed
  const { event: named } = parameters
  if (algorithm !== 'reproduction-number' || agreedFault(agreed) !== undefined) return false
  return named === undefined || named === event
}

function without(gap: FigureGap): Reproduction {
  return { algorithm: null, serialInterval: null, windowDays: null, estimates: [], gap }
}

type Days = { readonly firstDay: number; readonly counts: Float64Array; readonly firstEstimate: number }

function lastDays({ firstDay, counts }: KnownSeries): Days {
  const from = Math.max(0, counts.length - mostDays)
  return { firstDay: firstDay + from, counts: counts.subarray(from), firstEstimate: 1 }
}

/** The weeks after the last one that is missing or negative: days cannot be told from less. */
function daysOfWeeks(
  { firstDay, counts }: KnownSeries,
  weights: Float64Array,
): Days | { readonly gap: FigureGap } {
  const whole = counts.findLastIndex((count) => !(count >= 0)) + 1
  if (whole === counts.length && whole > 0) return { gap: counts[whole - 1]! < 0 ? 'negative' : 'missing' }
  const from = Math.max(whole, counts.length - Math.floor(mostDays / 7))
  const spread = disaggregateTotals(counts.subarray(from), [7], weights)
  if ('gap' in spread) return spread
  return { firstDay: firstDay + from * 7, counts: spread.daily, firstEstimate: Math.max(1, spread.firstDay) }
}

function weeks({ counts, firstEstimate }: Days): EstimationWindow[] {
  return Array.from({ length: counts.length / 7 }, (_, week) => ({
    first: week * 7,
    last: week * 7 + 6,
  })).filter(({ first }) => first >= firstEstimate)
}

function shownAs(estimate: ReproductionEstimate, firstDay: number): Reproduction['estimates'][number] {
  const { first, last, gap } = estimate
  const window = { from: formatDate(firstDay + first), to: formatDate(firstDay + last) }
  if (gap !== undefined) return { ...window, mean: gap, lower: gap, median: gap, upper: gap }
  const [lower, median, upper] = estimate.quantiles as [number, number, number]
  return { ...window, mean: estimate.mean, lower, median, upper }
}
