import { stateOf, type Place } from '@concert/statement'

/** Whether a place is one of those named, or a part of one: `CHN` holds `CN-HB`, and `US-AL` holds `US-AL.01001`. */
export function isWithin(place: Place, named: readonly string[]): boolean {
  return named.some((one) => place === one || place.startsWith(`${one}.`) || stateOf(place) === one)
}
