import { indicatorOf, isPeriod, isPlace, type IndicatorId, type Period, type Place } from '@concert/statement'

/** What an address of the report page may carry: where to begin, or which draft to open. */
export type ReportSearch = {
  readonly place?: Place
  readonly period?: Period
  readonly indicator?: IndicatorId
  readonly stratum?: string
  readonly draft?: string
  readonly zero: boolean
}

/** Reads the query, attacker-controlled: what is no place, period, indicator or draft is left out. */
export function readReportSearch(search: Readonly<Record<string, unknown>>): ReportSearch {
  const { place, period, indicator, stratum, draft, zero } = search
  return {
    ...(typeof place === 'string' && isPlace(place) ? { place } : {}),
    ...(typeof period === 'string' && isPeriod(period) ? { period } : {}),
    ...(typeof indicator === 'string' && indicatorOf(indicator) !== undefined
      ? { indicator: indicator as IndicatorId }
      : {}),
    ...(typeof stratum === 'string' && stratum.length <= 40 ? { stratum } : {}),
    ...(typeof draft === 'string' && /^[0-9a-f-]{36}$/.test(draft) ? { draft } : {}),
    zero: zero === 'true' || zero === true,
  }
}
