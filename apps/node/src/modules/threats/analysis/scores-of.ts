import type { ForecastAnswer } from '@concert/api'
import { scoreSummary, type ScoredForecast } from '@concert/epi'
import type { Figure } from './figure.ts'

export type Scores = Omit<ForecastAnswer['past'][number], 'horizon'>

/** How forecasts did beside a baseline's mean score on the same targets. */
export function scoresOf(scored: readonly ScoredForecast[], baselineWis: Figure): Scores {
  const summary = scoreSummary(scored)
  if (typeof summary === 'string')
    return {
      forecasts: scored.length,
      wis: summary,
      coverage50: summary,
      coverage95: summary,
      relativeWis: summary,
    }
  const { forecasts, wis, coverage50, coverage95 } = summary
  return { forecasts, wis, coverage50, coverage95, relativeWis: ratio(wis, baselineWis) }
}

function ratio(wis: number, baseline: Figure): Figure {
  if (typeof baseline === 'string') return baseline
  if (baseline === 0) return 'no-cases'
  const share = wis / baseline
  return Number.isFinite(share) ? share : 'overflow'
}
