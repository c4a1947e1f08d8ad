import { iso31661, iso31662 } from 'iso-3166'
import { z } from 'zod'

/**
 * A place: an ISO 3166-1 alpha-3 code (`KAZ`), an ISO 3166-2 code (`CN-HB`), or either with a dot and the code
 * that the country's own statistics give (`US-AL.01001`, a FIPS county). Never a name.
 */
export type Place = string & { readonly place: unique symbol }

/** An ISO 3166-1 alpha-3 code of a state or territory. */
export type StateCode = string & { readonly stateCode: unique symbol }

/** Codes from the range that ISO 3166-1 leaves to its users, for what has no code of its own. */
export const userAssignedCodes: Readonly<Record<string, string>> = {
  XKX: 'Kosovo (all references in the context of UNSC resolution 1244)',
  XDP: 'Diamond Princess (conveyance)',
  XMZ: 'MS Zaandam (conveyance)',
  XSO: 'Summer Olympics 2020 (gathering)',
  XWO: 'Winter Olympics 2022 (gathering)',
  XOO: 'Other: not attributed to a state or territory by the source',
}

const alpha2ToAlpha3 = new Map(iso31661.map(({ alpha2, alpha3 }) => [alpha2, alpha3]))
const alpha3ToAlpha2 = new Map(iso31661.map(({ alpha2, alpha3 }) => [alpha3, alpha2]))
const subdivisions = new Map(iso31662.map(({ code, name }) => [code, name]))
const nationalCode = /^[A-Za-z0-9-]{1,24}$/

export function isStateCode(text: string): text is StateCode {
  return alpha3ToAlpha2.has(text) || Object.hasOwn(userAssignedCodes, text)
}

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
  return alpha2ToAlpha3.get(base.slice(0, 2)) as StateCode
}

export function alpha2Of(state: StateCode): string | undefined {
  return alpha3ToAlpha2.get(state)
}

export function alpha3Of(alpha2: string): StateCode | undefined {
  return alpha2ToAlpha3.get(alpha2) as StateCode | undefined
}

/** The name of an ISO 3166-2 subdivision in the language of its source, for reading; never a key. */
export function subdivisionName(code: string): string | undefined {
  return subdivisions.get(code)
}

export const placeSchema = z
  .string()
  .refine(isPlace, 'must be an ISO 3166-1 alpha-3 or ISO 3166-2 code, as KAZ or CN-HB')
  .meta({
    pattern: '^(?:[A-Z]{3}|[A-Z]{2}-[A-Z0-9]{1,3})(?:\\.[A-Za-z0-9-]{1,24})?$',
    examples: ['KAZ', 'CN-HB', 'US-AL.01001'],
  }) as unknown as z.ZodType<Place, Place>

export const stateSchema = z
  .string()
  .refine(isStateCode, 'must be an ISO 3166-1 alpha-3 code, as KAZ')
  .meta({ pattern: '^[A-Z]{3}$', examples: ['KAZ'] }) as unknown as z.ZodType<StateCode, StateCode>
