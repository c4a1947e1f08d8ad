import type { Gap } from '../gap.ts'
import type { Vintage } from '../nowcast/known-by-delay-from-vintages.ts'
import { settledCount } from './past-vintages.ts'
import type { ScoredForecast } from './score-summary.ts'

export interface PastForecast extends ScoredForecast {
  readonly asOf: number
  readonly horizon: number
}

/** Forecasts from a series as it was known at a time; quantiles by horizon, 1 first. */
export type Forecaster = (counts: Float64Array, asOf: number) => readonly Float64Array[] | Gap

/**
 * Makes a forecast again as of each vintage up to `now` from what was published by then alone, beside what the counts
 * were once they had settled. Where there was a gap, or nothing came yet, there is none.
 */
export function pastForecasts(
  vintages: readonly Vintage[],
  {
    now,
    settledAfter,
    levels,
    forecast,
  }: {
    readonly now: number
    readonly settledAfter: number
    readonly levels: Float64Array
    readonly forecast: Forecaster
  },
): readonly PastForecast[] {
  const past = vintages.filter(({ asOf }) => asOf <= now)
  return past.flatMap(({ asOf, counts }) => {
    const forecasts = forecast(Float64Array.from(counts), asOf)
    if (typeof forecasts === 'string') return []
    return forecasts.flatMap((values, i) => {
      const observed = settledCount(past, asOf + i + 1, { now, settledAfter })
      if (observed === undefined) return []
      return [{ asOf, horizon: i + 1, forecast: { levels, values }, observed }]
    })
  })
}
