import type { Gap } from '../gap.ts'
import { checkQuantileForecast, type QuantileForecast } from './quantile-forecast.ts'

/**
 * The continuous ranked probability score by its quantiles, 2 ∫ ρ_τ(q_τ, y) dτ with ρ_τ = (1{y ≤ q} − τ)(q − y)
 * (Laio and Tamea 2007, Hydrology and Earth System Sciences 11:1267), by the trapezoid rule between the levels and
 * with the outermost quantiles up to 0 and 1. Unlike the weighted interval score it weighs levels by their distance.
 * RangeError for a forecast that is none; gap `overflow` when the score is beyond what a number holds.
 */
export function crpsByQuantiles(forecast: QuantileForecast, observed: number): number | Gap {
  checkQuantileForecast(forecast)
  const { levels, values } = forecast
  const pinball = (level: number, value: number) => (value - observed) * ((observed <= value ? 1 : 0) - level)
  let integral = 0
  let [levelBefore, valueBefore] = [0, values[0]!]
  for (let i = 0; i <= levels.length; i++) {
    const [level, value] = [levels[i] ?? 1, values[i] ?? values.at(-1)!]
    integral += ((level - levelBefore) * (pinball(level, value) + pinball(levelBefore, valueBefore))) / 2
    ;[levelBefore, valueBefore] = [level, value]
  }
  return Number.isFinite(integral * 2) ? integral * 2 : 'overflow'
}
