import type { GrowthAnswer } from '@concert/api'
import { fitGrowth, runningGrowth, type RunningGrowth, type TimeToChange } from '@concert/epi'
import { formatDate } from '@concert/statement'
import { stepOf, type KnownSeries } from '../signals/known-series.ts'
import type { Analysed } from './analysed.ts'
import type { Figure } from './figure.ts'

export type Growth = Pick<GrowthAnswer, 'windowDays' | 'estimates'>

const windowDays = { day: 14, week: 28 } as const
const shown = { day: 180, week: 104 } as const

/** Growth per day over the last two weeks of a daily series, the last four of a weekly one, at each of its periods. */
export function growthOf({ known }: Analysed): Growth {
  const { frequency, firstDay, counts } = known
  const step = stepOf(frequency)
  const from = Math.max(0, counts.length - shown[frequency])
  const all =
    frequency === 'day' ? runningGrowth(counts, { windowDays: windowDays.day }) : weeklyGrowth(known)
  return {
    windowDays: windowDays[frequency],
    estimates: all.slice(from).map((growth, at) => ({
      to: formatDate(firstDay + (from + at + 1) * step - 1),
      ...estimateOf(growth),
    })),
  }
}

const windowWeeks = windowDays.week / 7

function weeklyGrowth({ counts }: KnownSeries): RunningGrowth[] {
  return Array.from(counts, (_, week) =>
    week + 1 < windowWeeks
      ? { gap: 'too-short' as const }
      : growthIn(counts.subarray(week + 1 - windowWeeks, week + 1)),
  )
}

/** A week that is missing, without a case or below 0 would be left out, and the rest be another window. */
function growthIn(window: Float64Array): RunningGrowth {
  if (window.some(Number.isNaN)) return { gap: 'missing' }
  if (window.some((count) => count < 0)) return { gap: 'negative' }
  if (window.some((count) => count === 0)) return { gap: 'no-cases' }
  const fit = fitGrowth(window, { binDays: 7 })
  if (fit.gap !== undefined) return fit
  const { rate, rateLower: lower, rateUpper: upper, time } = fit
  if (typeof lower === 'string') return { gap: lower }
  return typeof upper === 'string' ? { gap: upper } : { rate, lower, upper, time }
}

type Estimate = Omit<Growth['estimates'][number], 'to'>

function estimateOf(growth: RunningGrowth): Estimate {
  if (growth.gap !== undefined) return { ...alike(growth.gap), change: null }
  const { rate, lower, upper, time } = growth
  if (!Number.isFinite(rate + lower + upper)) return { ...alike('overflow'), change: null }
  return { rate, lower, upper, ...timeOf(time) }
}

function alike(gap: Figure) {
  return { rate: gap, lower: gap, upper: gap, days: gap, daysLower: gap, daysUpper: gap }
}

function timeOf(
  time: TimeToChange | Extract<Figure, string>,
): Pick<Estimate, 'change' | 'days' | 'daysLower' | 'daysUpper'> {
  if (typeof time === 'string') return { change: null, days: time, daysLower: time, daysUpper: time }
  return { change: time.change, days: time.days, daysLower: time.lower, daysUpper: time.upper }
}
