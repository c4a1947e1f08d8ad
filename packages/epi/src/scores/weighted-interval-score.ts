import type { Gap } from '../gap.ts'
import { checkQuantileForecast, type QuantileForecast } from './quantile-forecast.ts'

/** The score, 0 at best, in the unit of what is forecast; it is the sum of its three parts. */
export interface WeightedIntervalScore {
  readonly wis: number
  /** The weighted width of the intervals. */
  readonly dispersion: number
  /** The penalty for forecasts above what was observed. */
  readonly overprediction: number
  /** The penalty for forecasts below what was observed. */
  readonly underprediction: number
}

/**
 * The weighted interval score of Bracher, Ray, Gneiting, Reich (2021), PLoS Computational Biology 17:e1008618, over all K
 * central intervals of the forecast: (½ |y − m| + Σ α/2 · IS_α) / (K + ½), IS_α = (u − l) + 2/α (l − y)₊ + 2/α
 * (y − u)₊. With the median alone it is the absolute error; with many levels it tends to the CRPS. RangeError for
 * a forecast that is none; gap `overflow` when the score is beyond what a number holds.
 */
export function weightedIntervalScore(
  forecast: QuantileForecast,
  observed: number,
): WeightedIntervalScore | Gap {
  checkQuantileForecast(forecast)
  const { levels, values } = forecast
  const intervals = (levels.length - 1) / 2
  const median = values[intervals]!
  let dispersion = 0
  let overprediction = Math.max(0, median - observed) / 2
  let underprediction = Math.max(0, observed - median) / 2
  for (let i = 0; i < intervals; i++) {
    const [lower, upper] = [values[i]!, values[levels.length - 1 - i]!]
    dispersion += levels[i]! * (upper - lower)
    overprediction += Math.max(0, lower - observed)
    underprediction += Math.max(0, observed - upper)
  }
  return divided({ dispersion, overprediction, underprediction }, intervals + 0.5)
}

function divided(parts: Omit<WeightedIntervalScore, 'wis'>, by: number): WeightedIntervalScore | Gap {
  const [dispersion, overprediction, underprediction] = [
    parts.dispersion / by,
    parts.overprediction / by,
    parts.underprediction / by,
  ]
  const wis = dispersion + overprediction + underprediction
  return Number.isFinite(wis) ? { wis, dispersion, overprediction, underprediction } : 'overflow'
}
