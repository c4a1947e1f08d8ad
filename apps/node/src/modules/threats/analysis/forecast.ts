import type { ForecastAnswer, FigureGap } from '@concert/api'
import {
  forecastDampedTrend,
  hubLevels,
  pastForecasts,
  scoreSummary,
  seededRandom,
  symmetricRandomWalk,
  type Forecaster,
  type PastForecast,
} from '@concert/epi'
import { formatDate, weekOf } from '@concert/statement'
import type { Analysed } from './analysed.ts'
import { scoresOf } from './scores-of.ts'
import { vintagesByTime } from './vintages-by-time.ts'
import { wholeWeeks } from './whole-weeks.ts'

export type Forecast = Pick<ForecastAnswer, 'levels' | 'reference' | 'weeks' | 'past' | 'gap'>

const horizons = 4

/** Weeks after which a count is taken as settled, and a forecast of it scored. */
const settledAfter = 4

const levels = hubLevels

const trend: Forecaster = (counts) => forecastDampedTrend(counts, { horizons, levels })

/** The Forecast Hubs' baseline; the seed is always the same, so that its figures are. */
const baseline: Forecaster = (counts) =>
  symmetricRandomWalk(counts, { horizons, levels, random: seededRandom(1) })

/**
 * Weekly totals one to four weeks after the last whole week, by `forecastDampedTrend` from the figures as they were
 * published, and how the same rule did on each earlier vintage beside the hubs' baseline.
 */
export function forecastOf({ known, rows, vintage }: Analysed): Forecast {
  const looked = vintagesByTime(known, rows, { vintage, shape: wholeWeeks })
  if (looked === undefined) return without('too-short')
  const { firstDay, now, vintages } = looked
  const weeks = wholeWeeks(known)!
  const forecasts = trend(weeks.counts, now)
  const past = { now, settledAfter, levels }
  const scored = pastForecasts(vintages, { ...past, forecast: trend })
  const compared = pastForecasts(vintages, { ...past, forecast: baseline })
  const reference = firstDay + now * 7 + 6
  return {
    levels: [...levels],
    reference: weekOf(reference),
    weeks:
      typeof forecasts === 'string'
        ? []
        : forecasts.map((values, at) => weekAhead(values, at + 1, reference)),
    past: Array.from({ length: horizons }, (_, at) => scoresAt(at + 1, scored, compared)),
    gap: typeof forecasts === 'string' ? forecasts : null,
  }
}

function without(gap: FigureGap): Forecast {
  return { levels: [...levels], reference: null, weeks: [], past: [], gap }
}

function weekAhead(values: Float64Array, horizon: number, reference: number): Forecast['weeks'][number] {
  const end = reference + horizon * 7
  return { horizon, period: weekOf(end), end: formatDate(end), quantiles: [...values] }
}

/** Only targets for which both were made are compared. */
function scoresAt(
  horizon: number,
  scored: readonly PastForecast[],
  compared: readonly PastForecast[],
): Forecast['past'][number] {
  const ours = scored.filter((one) => one.horizon === horizon)
  const theirs = compared.filter((one) => one.horizon === horizon)
  const shared = ours.filter(({ asOf }) => theirs.some((one) => one.asOf === asOf))
  const beside = scoreSummary(theirs.filter(({ asOf }) => shared.some((one) => one.asOf === asOf)))
  return { horizon, ...scoresOf(shared, typeof beside === 'string' ? beside : beside.wis) }
}
