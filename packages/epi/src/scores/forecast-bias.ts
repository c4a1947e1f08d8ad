import { checkQuantileForecast, type QuantileForecast } from './quantile-forecast.ts'

/**
 * Whether a forecast is too low (−1) or too high (1), 0 at the median: 1 − 2 τ with the highest level whose
 * quantile is not above what was observed below the median, the lowest whose quantile is not below it above the
 * median (Funk et al. 2019, PLoS Computational Biology 15:e1006785, by quantiles as in scoringutils). RangeError for a
 * forecast that is none.
 */
export function forecastBias(forecast: QuantileForecast, observed: number): number {
  checkQuantileForecast(forecast)
  const { levels, values } = forecast
  const median = values[(levels.length - 1) / 2]!
  if (observed === median) return 0
  if (observed < median) return 1 - 2 * (levels[values.findLastIndex((value) => value <= observed)] ?? 0)
  return 1 - 2 * (levels[values.findIndex((value) => value >= observed)] ?? 1)
}
