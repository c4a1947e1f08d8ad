import {
  forecastDampedTrend,
  hubLevels,
  knownByDelayFromVintages,
  logRelativeWis,
  nowcastRevisions,
  pastForecasts,
  pastNowcasts,
  scoreSummary,
  seededRandom,
  symmetricRandomWalk,
  type Forecaster,
  type ScoredForecast,
  type ScoreSummary,
  type Vintage,
} from '@concert/epi'
import type { PublishedSeries } from './published-vintages.ts'

/** A method beside its baseline on the same forecasts. */
export interface StudyRow {
  readonly what: string
  readonly method: ScoreSummary
  readonly baseline: ScoreSummary
  /** WIS divided by the baseline's. */
  readonly relativeWis: number
}

export interface StudyOptions {
  /** The last time of which anything may be known. */
  readonly now: number
  /** Vintages before this time only teach. */
  readonly from: number
  readonly maxDelay: number
}

/** Nowcasts by age, 0 first, beside the baseline that what is published stays. */
export function studyNowcasts(
  series: readonly PublishedSeries[],
  { now, from, maxDelay, ages }: StudyOptions & { readonly ages: number },
): readonly StudyRow[] {
  const all = series
    .flatMap(({ vintages }) => pastNowcasts(vintages, { now, maxDelay, ages, levels: hubLevels }))
    .filter(({ asOf }) => asOf >= from)
  return Array.from({ length: ages }, (_, age) => {
    const own = all.filter((one) => one.age === age)
    const stays = own.map(({ published, observed }) => ({
      forecast: { levels: hubLevels, values: hubLevels.map(() => published) },
      observed,
    }))
    return row(`${age} after`, own, stays)
  })
}

/** Forecasts by horizon, 1 first, and of all together, from what is published or from its nowcast. */
export function studyForecasts(
  series: readonly PublishedSeries[],
  { now, from, maxDelay, horizons, nowcast }: StudyOptions & { horizons: number; nowcast: boolean },
): readonly StudyRow[] {
  const score = (of: (vintages: readonly Vintage[]) => Forecaster) =>
    series
      .flatMap(({ place, vintages }) =>
        pastForecasts(vintages, {
          now,
          settledAfter: maxDelay,
          levels: hubLevels,
          forecast: of(vintages),
        }).map((one) => ({ ...one, place })),
      )
      .filter(({ asOf }) => asOf >= from)
  const options = { horizons, levels: hubLevels }
  const walked = score(() => (counts) => symmetricRandomWalk(counts, { ...options, random: seededRandom(1) }))
  const trends = score(
    (vintages) => (counts, asOf) =>
      forecastDampedTrend(nowcast ? corrected(counts, { vintages, asOf, maxDelay }) : counts, options),
  )
  const [method, baseline] = common(trends, walked)
  const byHorizon = Array.from({ length: horizons }, (_, i) =>
    row(
      `${i + 1} ahead`,
      method.filter(({ horizon }) => horizon === i + 1),
      baseline.filter(({ horizon }) => horizon === i + 1),
    ),
  )
  return [...byHorizon, row('all', method, baseline)]
}

/** Counts with the medians of their nowcast in place of what is not final yet. */
function corrected(
  counts: Float64Array,
  { vintages, asOf, maxDelay }: { vintages: readonly Vintage[]; asOf: number; maxDelay: number },
): Float64Array {
  const known = knownByDelayFromVintages(vintages, { now: asOf, maxDelay })
  const medians = nowcastRevisions(known, { levels: Float64Array.of(0.5) })
  return counts.map((count, time) => {
    const median = asOf - time < maxDelay ? medians[time] : undefined
    return typeof median === 'object' ? median[0]! : count
  })
}

type Placed = ScoredForecast & { readonly place: string; readonly asOf: number; readonly horizon: number }

/** Those that both made: all have the same order, and a gap of one leaves out the other's. */
function common<T extends Placed>(
  method: readonly T[],
  baseline: readonly T[],
): [readonly T[], readonly T[]] {
  const key = ({ place, asOf, horizon }: T) => `${place} ${asOf} ${horizon}`
  const [ours, theirs] = [new Set(method.map(key)), new Set(baseline.map(key))]
  return [method.filter((one) => theirs.has(key(one))), baseline.filter((one) => ours.has(key(one)))]
}

function row(what: string, method: readonly ScoredForecast[], baseline: readonly ScoredForecast[]): StudyRow {
  const [ours, theirs] = [scoreSummary(method), scoreSummary(baseline)]
  if (typeof ours === 'string' || typeof theirs === 'string') throw new Error(`${what}: nothing to score`)
  if (ours.forecasts !== theirs.forecasts) throw new Error(`${what}: not the same forecasts`)
  const log = logRelativeWis(ours, theirs)
  if (typeof log === 'string') throw new Error(`${what}: no ratio`)
  return { what, method: ours, baseline: theirs, relativeWis: Math.exp(log) }
}
