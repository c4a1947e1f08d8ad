import type { SeriesAnswer } from '@concert/api'
import type { About, Series } from '@concert/charts'
import { indicatorOf, type Language } from '@concert/statement'
import { restatementKey, type Restatements } from '../corrections/restatements-of.ts'
import { byWeeks } from './by-weeks.ts'
import type { Line } from './state-lines.ts'
import type { StateShown } from './state-shown.ts'
import type { StateFigures } from './use-state-figures.ts'

/** What the parts about the chosen indicator are given. */
export type Chosen = {
  readonly shown: StateShown
  readonly figures: StateFigures
  readonly chosen: NonNullable<StateFigures['chosen']>
}

/** Of the large drawing, in pixels. */
export const curveHeight = 340

/** A class is one of named ones: it has a table and no curve. */
export function isCategory({ indicator }: Pick<Line, 'indicator'>): boolean {
  return indicatorOf(indicator)?.type === 'category'
}

/** New counts by day can be added up to weeks; what stands at a day's end cannot. */
export function canAddUp({ indicator, frequency }: Pick<Line, 'indicator' | 'frequency'>): boolean {
  return frequency === 'day' && indicatorOf(indicator)?.type === 'flow'
}

/** The figures of a series as a chart takes them, by weeks where that is asked for and can be done. */
export function chartSeries(
  series: SeriesAnswer['series'][number],
  {
    name,
    every,
    restated,
  }: { readonly name: string; readonly every: 'week' | undefined; readonly restated: Restatements },
): Series {
  const points = series.points.map((point) => ({
    ...point,
    corrections: restated.get(restatementKey(series.id, point.period)) ?? [],
  }))
  if (every === 'week' && canAddUp(series)) return { name, frequency: 'week', points: byWeeks(points) }
  return { name, frequency: series.frequency, points }
}

/** What an indicator is called, with its stratum. */
export function indicatorName(
  { indicator, stratum }: Pick<Line, 'indicator' | 'stratum'>,
  language: Language,
): string {
  const name = indicatorOf(indicator)?.name[language] ?? indicator
  return stratum === '' ? name : `${name} (${stratum})`
}

export function typeOf({ indicator }: Pick<Line, 'indicator'>): About['type'] {
  const type = indicatorOf(indicator)?.type
  return type === undefined || type === 'category' ? 'measure' : type
}
