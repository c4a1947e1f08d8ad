import type { AnalysedSeriesAnswer } from '@concert/api'

export type AnalysedSeries = AnalysedSeriesAnswer['series'][number]

/** The one that an address names (attacker-controlled); else the whole state's confirmed cases, daily before weekly. */
export function chosenSeries(
  all: AnalysedSeriesAnswer['series'],
  wanted: unknown,
): AnalysedSeries | undefined {
  const usual = all.filter(
    ({ indicator, place, state, stratum }) =>
      indicator === 'cases_confirmed_new' && place === state && stratum === '',
  )
  return (
    all.find(({ series }) => String(series) === String(wanted)) ??
    usual.find(({ frequency }) => frequency === 'day') ??
    usual[0] ??
    all[0]
  )
}
