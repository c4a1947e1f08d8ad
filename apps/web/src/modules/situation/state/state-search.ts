import { dayNumber, isPeriod } from '@concert/statement'
import type { ScaleKind } from '@concert/charts'

/** What a state's page looks at, beside the event and the point in time of the whole workspace. */
export type StateSearch = {
  readonly indicator?: string
  readonly place?: string
  /** Number of the series, where an indicator has several. */
  readonly series?: number
  /** Days are shown as they are said unless they are to be added up. */
  readonly every?: 'week'
  readonly scale: ScaleKind
  /** The date whose knowledge is laid over what is known now. */
  readonly earlier?: string
  /** The figure whose vintages are told. */
  readonly period?: string
}

/** Reads the address, attacker-controlled: what it does not know is as if it were not there. */
export function readStateSearch(search: Readonly<Record<string, unknown>>): StateSearch {
  const { indicator, place, series, every, scale, earlier, period } = search
  return {
    ...(isText(indicator, /^[a-z][a-z0-9_]{1,60}$/) ? { indicator } : {}),
    ...(isText(place, /^[A-Z]{2,3}(?:-[A-Z0-9]{1,3})?(?:\.[A-Za-z0-9-]{1,24})?$/) ? { place } : {}),
    ...(/^\d{1,9}$/.test(String(series)) ? { series: Number(series) } : {}),
    ...(every === 'week' ? { every } : {}),
    scale: scale === 'log' ? 'log' : 'linear',
    ...(typeof earlier === 'string' && dayNumber(earlier) !== undefined ? { earlier } : {}),
    ...(typeof period === 'string' && isPeriod(period) ? { period } : {}),
  }
}

function isText(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value)
}
