import { firstDay, indicatorOf, type Observation, type ObservationStatus } from '@concert/statement'

/** A figure as the tables hold it: a number, or null where the status names a gap. */
export type Figure = {
  readonly day: number
  readonly value: number | null
  readonly status: ObservationStatus
}

export function toFigure({ period, value, status, indicator }: Observation): Figure {
  return { day: firstDay(period)!, value: toNumber(indicator, value), status: status ?? 'A' }
}

/** A class is stored as its place in the code list's order. */
function toNumber(indicator: string, value: Observation['value']): number | null {
  return typeof value === 'string' ? indicatorOf(indicator)!.categories!.indexOf(value) : value
}

/** The inverse of how a figure is stored: a class gets its name back. */
export function fromNumber(indicator: string, value: number | null): number | string | null {
  const categories = indicatorOf(indicator)?.categories
  return value === null || categories === undefined ? value : categories[value]!
}
