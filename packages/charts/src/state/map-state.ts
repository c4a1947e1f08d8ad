import type { DayNumber } from '@concert/statement'
import type { About } from '../series.ts'
import type { Freshness } from '../texts/chart-texts.ts'

/** One state on the map, in the reader's language. */
export type MapPlace = {
  /** ISO 3166-1 alpha-3. */
  readonly state: string
  readonly name: string
  /** Null is no figure: it is drawn as such, never as zero. */
  readonly value: number | null
  readonly freshness: Freshness
  /** Where the state's symbol leads, if anywhere. */
  readonly href?: string | undefined
}

/** States in the order of the protocol, with a figure each for the same span of days. */
export type MapState = {
  readonly kind: 'map'
  readonly about: About
  readonly from: DayNumber
  readonly to: DayNumber
  readonly places: readonly MapPlace[]
}

/** A value that is no finite number is no figure. */
export function mapState(given: Omit<MapState, 'kind'>): MapState {
  const places = given.places.map((place) => ({
    ...place,
    value: place.value !== null && Math.abs(place.value) <= 1e15 ? place.value : null,
  }))
  return { ...given, kind: 'map', places }
}
