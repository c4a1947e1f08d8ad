import { iso31661 } from 'iso-3166'

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

export function isStateCode(text: string): text is StateCode {
  return alpha3ToAlpha2.has(text) || Object.hasOwn(userAssignedCodes, text)
}

export function alpha2Of(state: StateCode): string | undefined {
  return alpha3ToAlpha2.get(state)
}

export function alpha3Of(alpha2: string): StateCode | undefined {
  return alpha2ToAlpha3.get(alpha2) as StateCode | undefined
}
