import type { Gap } from '../gap.ts'
import { crpsByQuantiles } from './crps-by-quantiles.ts'
import { forecastBias } from './forecast-bias.ts'
import { quantileAt, type QuantileForecast } from './quantile-forecast.ts'
import { weightedIntervalScore, type WeightedIntervalScore } from './weighted-interval-score.ts'

/** A forecast and what came. */
export interface ScoredForecast {
  readonly forecast: QuantileForecast
  readonly observed: number
}

/** Means over forecasts; coverages are the parts of them whose central interval held what came, bounds included. */
export interface ScoreSummary extends WeightedIntervalScore {
  readonly forecasts: number
  readonly absoluteError: number
  readonly crps: number
  readonly bias: number
  readonly coverage50: number
  readonly coverage95: number
}

/** How a method did over many forecasts, all with at least the levels 0.025, 0.25, 0.5, 0.75, 0.975. `no-cases` for none. */
export function scoreSummary(scored: readonly ScoredForecast[]): ScoreSummary | Gap {
  if (scored.length === 0) return 'no-cases'
  const all = scored.map(({ forecast, observed }) => weightedIntervalScore(forecast, observed))
  const scores = all.filter((score) => typeof score === 'object')
  if (scores.length < all.length) return 'overflow'
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length
  const over = (of: (one: ScoredForecast) => number) => mean(scored.map(of))
  const part = (of: (one: WeightedIntervalScore) => number) => mean(scores.map(of))
  const summary = {
    forecasts: scored.length,
    wis: part(({ wis }) => wis),
    dispersion: part(({ dispersion }) => dispersion),
    overprediction: part(({ overprediction }) => overprediction),
    underprediction: part(({ underprediction }) => underprediction),
    absoluteError: over(({ forecast, observed }) => Math.abs(quantileAt(forecast, 0.5) - observed)),
    crps: over(({ forecast, observed }) => numberOrInfinity(crpsByQuantiles(forecast, observed))),
    bias: over(({ forecast, observed }) => forecastBias(forecast, observed)),
    coverage50: over((one) => (isCovered(one, 0.5) ? 1 : 0)),
    coverage95: over((one) => (isCovered(one, 0.95) ? 1 : 0)),
  }
  return Object.values(summary).every(Number.isFinite) ? summary : 'overflow'
}

function numberOrInfinity(value: number | Gap): number {
  return typeof value === 'number' ? value : Number.POSITIVE_INFINITY
}

/** Whether the central interval of a probability held what came, bounds included. */
export function isCovered({ forecast, observed }: ScoredForecast, probability: number): boolean {
  const lower = quantileAt(forecast, (1 - probability) / 2)
  const upper = quantileAt(forecast, (1 + probability) / 2)
  return lower <= observed && observed <= upper
}

/** ln(WIS / WIS of the baseline): below 0 the method is better. A gap where one of them is 0 and there is no ratio. */
export function logRelativeWis(
  method: Pick<ScoreSummary, 'wis'>,
  baseline: Pick<ScoreSummary, 'wis'>,
): number | Gap {
  return method.wis > 0 && baseline.wis > 0 ? Math.log(method.wis / baseline.wis) : 'no-cases'
}
