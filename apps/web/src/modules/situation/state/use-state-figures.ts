import type { CatalogueAnswer, SeriesAnswer } from '@concert/api'
import { dayNumber, firstDay, formatDate, indicators } from '@concert/statement'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { indicatorsAt, placesOf, type IndicatorLines, type Line } from './state-lines.ts'
import { readStateSearch, type StateSearch } from './state-search.ts'
import type { StateShown } from './state-shown.ts'

/** What is held of a state and which of it is shown. */
export type StateFigures = {
  readonly search: StateSearch
  readonly catalogue: CatalogueAnswer
  readonly places: readonly string[]
  readonly place: string
  readonly indicators: readonly IndicatorLines[]
  /** The indicator that is shown large, and the series of it. */
  readonly chosen: { readonly lines: IndicatorLines; readonly line: Line } | undefined
}

const order = indicators.map(({ id }) => id)

export function useCatalogue({ event, state, asOf }: StateShown): UseQueryResult<CatalogueAnswer> {
  return useQuery(answerQuery('/api/situation/catalogue', { event, state, ...knownAt(asOf) }))
}

/** Undefined until it is known what there is. */
export function useStateFigures(shown: StateShown): StateFigures | undefined {
  const search = useStateSearch()
  const { data: catalogue } = useCatalogue(shown)
  const { state, secretariat } = shown
  return useMemo(() => {
    if (catalogue === undefined) return undefined
    const places = placesOf(catalogue.series, state)
    const place = places.find((one) => one === search.place) ?? places[0] ?? state
    const found = indicatorsAt(catalogue.series, place, { order, secretariat })
    return { search, catalogue, places, place, indicators: found, chosen: chosenIn(found, search) }
  }, [catalogue, state, secretariat, search])
}

/** The same value as long as the address says the same. */
function useStateSearch(): StateSearch {
  const text = JSON.stringify(readStateSearch(useSearch({ strict: false })))
  return useMemo(() => JSON.parse(text) as StateSearch, [text])
}

function chosenIn(found: readonly IndicatorLines[], search: StateSearch): StateFigures['chosen'] {
  const lines = found.find(({ indicator }) => indicator === search.indicator) ?? found[0]
  const line = lines?.lines.find(({ id }) => id === search.series) ?? lines?.lines[0]
  return lines === undefined || line === undefined ? undefined : { lines, line }
}

/** Every series of an indicator at a place, with all its figures; as of then where a date is given. */
export function useSeries(
  { event, asOf }: StateShown,
  { place, indicator }: Pick<Line, 'place' | 'indicator'>,
  earlier?: string,
): UseQueryResult<SeriesAnswer> {
  return useQuery(
    answerQuery('/api/situation/series', { event, place, indicator, ...knownAt(earlier ?? asOf) }),
  )
}

const sparkDays = 26 * 7

/** The last half year of everything at a place: enough for a small line each. */
export function useRecentSeries(
  { event, asOf }: StateShown,
  { catalogue, place }: StateFigures,
): UseQueryResult<SeriesAnswer> {
  const lasts = catalogue.series.filter((line) => line.place === place).map(({ last }) => firstDay(last)!)
  const from = lasts.length === 0 ? 0 : Math.max(...lasts) - sparkDays
  return useQuery(
    answerQuery('/api/situation/series', {
      event,
      place,
      from: formatDate(Math.max(from, dayNumber('1583-01-01')!)),
      ...knownAt(asOf),
    }),
  )
}

/** The parameter of a reading query that looks back. */
export function knownAt(asOf: string | undefined): { readonly asOf?: string } {
  return asOf === undefined ? {} : { asOf }
}
