import type { MapPlace, MapState } from '../state/map-state.ts'
import type { Freshness } from '../texts/chart-texts.ts'
import type { ChartWords } from './chart-words.ts'

export function mapSpan({ from, to }: MapState, { formats }: ChartWords): string {
  return from === to ? formats.date(from) : formats.dates(from, to)
}

export function mapFinding(state: MapState, words: ChartWords): string {
  const { about, places } = state
  const reported = places.filter(({ value }) => value !== null).length
  return words.texts.finding.states(about.indicator, mapSpan(state, words), reported, places.length)
}

export function mapTitle(state: MapState, words: ChartWords): string {
  return words.texts.described.map(state.about.indicator, mapSpan(state, words), state.places.length)
}

/** One state in words: its name, its figure, and whether it reports on time where it does not. */
export function placeText(place: MapPlace, span: string, { texts, formats }: ChartWords): string {
  const value = place.value === null ? texts.map.noFigure : formats.number(place.value)
  const told = texts.map.state(place.name, value, span)
  return place.freshness === 'current' ? told : `${told}${texts.comma}${texts.map.freshness[place.freshness]}`
}

/** The text alternative: every state in the order of the protocol, so that none is only seen. */
export function describeMap(state: MapState, { texts, formats }: ChartWords): string {
  const { places } = state
  const told = places.flatMap(({ name, value }) =>
    value === null ? [] : [`${name} ${formats.number(value)}`],
  )
  const named = (some: readonly MapPlace[]): string => some.map(({ name }) => name).join(texts.listComma)
  const late = places.filter(({ freshness }) => freshness !== 'current')
  const without = places.filter(({ value }) => value === null)
  return [
    told.length === 0 ? texts.noFigures : `${told.join(texts.semicolon)}${texts.stop}`,
    ...(without.length === 0 ? [] : [texts.described.noFigureOf(named(without))]),
    ...(late.length === 0 ? [] : [texts.described.overdue(named(late))]),
  ].join(texts.space)
}

export const freshnessOrder: readonly Freshness[] = ['current', 'overdue', 'silent']
