import { firstDay, formatDate, lastDay, type Period } from '@concert/statement'
import type { Forecast } from './forecast.ts'
import type { CsvRow } from './format-csv.ts'
import type { Nowcast } from './nowcast.ts'
import type { Curve } from './curve.ts'
import type { AnalysedSeries } from './read-analysed.ts'

/** What tells one series' rows from another's in a hub's files. */
const taskColumns = ['location', 'target', 'stratum', 'agency', 'dataset', 'audience'] as const

/** Columns of hubverse's time-series target data, with more task ids. */
export const timeSeriesColumns = [
  'as_of',
  ...taskColumns,
  'target_end_date',
  'observation',
  'vintage',
] as const

/** Columns of hubverse's model output, with more task ids, and what was known. */
export const modelOutputColumns = [
  'reference_date',
  ...taskColumns,
  'horizon',
  'target_end_date',
  'output_type',
  'output_type_id',
  'value',
  'as_of',
  'vintage',
] as const

/** A series, and the date on which its vintage was received. */
export type HubSeries = { readonly series: AnalysedSeries; readonly asOf: string }

function taskOf({ series, asOf }: HubSeries): CsvRow {
  const { place, indicator, frequency, stratum, agency, dataset, audience, vintage } = series
  return {
    as_of: asOf,
    location: place,
    target: `${frequency} inc ${indicator}`,
    stratum,
    agency,
    dataset,
    audience,
    vintage,
  }
}

/** What was known; a period without a figure has no row. */
export function timeSeriesRows(one: HubSeries, { points }: Pick<Curve, 'points'>): CsvRow[] {
  const task = taskOf(one)
  return points.flatMap(({ period, value }) =>
    typeof value === 'number' ? [{ ...task, target_end_date: endOf(period), observation: value }] : [],
  )
}

export function forecastRows(one: HubSeries, { levels, reference, weeks }: Forecast): CsvRow[] {
  if (reference === null) return []
  const task = {
    ...taskOf(one),
    target: `week inc ${one.series.indicator}`,
    reference_date: endOf(reference),
  }
  return weeks.flatMap(({ horizon, end, quantiles }) =>
    quantileRows({ ...task, horizon, target_end_date: end }, levels, quantiles),
  )
}

/** Horizons of a nowcast are 0 for the last period, and count down. A period without a nowcast has no row. */
export function nowcastRows(one: HubSeries, { levels, points }: Nowcast): CsvRow[] {
  const last = points.at(-1)
  if (last === undefined) return []
  const task = { ...taskOf(one), reference_date: endOf(last.period) }
  return points.flatMap(({ period, quantiles }, at) =>
    quantileRows(
      { ...task, horizon: at + 1 - points.length, target_end_date: endOf(period) },
      levels,
      quantiles,
    ),
  )
}

function quantileRows(task: CsvRow, levels: readonly number[], quantiles: readonly unknown[]): CsvRow[] {
  return quantiles.flatMap((value, at) =>
    typeof value === 'number'
      ? [{ ...task, output_type: 'quantile', output_type_id: levels[at]!, value }]
      : [],
  )
}

function endOf(period: string): string {
  return firstDay(period) === undefined ? period : formatDate(lastDay(period as Period))
}
