import { iso31662 } from 'iso-3166'
import { alpha2Of, alpha3Of, isStateCode, type StateCode } from './state.ts'

/**
 * A place: an ISO 3166-1 alpha-3 code (`KAZ`), an ISO 3166-2 code (`CN-HB`), or either with a dot and the code
 * that the country's own statistics give (`US-AL.01001`, a FIPS county). Never a name.
 */
export type Place = string & { readonly place: unique symbol }

const subdivisions = new Map(iso31662.map(({ code, name }) => [code, name]))
const nationalCode = /^[A-Za-z0-9-]{1,24}$/

export function isPlace(text: string): text is Place {
  const dot = text.indexOf('.')
  const base = dot < 0 ? text : text.slice(0, dot)
  if (dot >= 0 && !nationalCode.test(text.slice(dot + 1))) return false
  return isStateCode(base) || subdivisions.has(base)
}

/** The state or territory that a place lies in. */
export function stateOf(place: Place): StateCode {
  const base = place.split('.', 1)[0]!
  if (base.length === 3) return base as StateCode
  return alpha3Of(base.slice(0, 2))!
}

/** The name of an ISO 3166-2 subdivision in the language of its source, for reading; never a key. */
export function subdivisionName(code: string): string | undefined {
  return subdivisions.get(code)
}

/** The codes of a state's subdivisions in ISO 3166-2, in the order of the list. */
export function subdivisionsOf(state: StateCode): readonly Place[] {
  const prefix = `${alpha2Of(state) ?? ''}-`
  return [...subdivisions.keys()].filter((code) => code.startsWith(prefix)) as Place[]
}
