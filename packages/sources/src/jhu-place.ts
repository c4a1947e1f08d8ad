import { alpha2Of, isPlace, type Place, type StateCode } from '@concert/statement'
import { dependencies, uncoded } from './names/places-of-jhu.ts'
import { folded, stateNamed } from './names/state-name.ts'
import { subdivisionNamed } from './names/subdivision-name.ts'

/** Names that stand in the country column and are part of a country, or no country at all. */
const partsNamedAsCountries: Readonly<Record<string, string>> = {
  'north ireland': 'GB-NIR',
  'northern ireland': 'GB-NIR',
  'channel islands': 'GBR.channel-islands',
}
const conveyances = new Set(['others', 'cruise ship'])
const maxNationalCode = 24

/**
 * The place that a row of a JHU file is about, or undefined where no rule knows the name: a province by its ISO
 * 3166-2 code, a dependency by its own ISO 3166-1 code, a county or city of early 2020 below its state
 * (`US-WA.king-county`, and `-xdp` for passengers of the Diamond Princess), and what JHU counts beside the
 * provinces below its country (`CAN.repatriated-travellers`).
 */
export function placeOfJhuRow(province: string, country: string): Place | undefined {
  const land = folded(country)
  if (conveyances.has(land)) return stateNamed(province) as Place | undefined
  const part = partsNamedAsCountries[land]
  if (part !== undefined) return part as Place
  const state = stateNamed(country)
  if (state === undefined || province === '') return state as Place | undefined
  const own = stateNamed(province)
  if (own === state) return state as string as Place
  if (own !== undefined && dependencies[state]?.includes(own)) return own as string as Place
  return subdivisionNamed(state, province) ?? localPlace(state, province)
}

function localPlace(state: StateCode, province: string): Place | undefined {
  const name = province.replace(/ *\(from diamond princess\)$/i, '')
  const suffix = name === province ? '' : '-xdp'
  if (uncoded.has(folded(name))) return placeBelow(state, name, suffix)
  const comma = name.lastIndexOf(',')
  if (comma < 0) return undefined
  const base = subdivisionOf(state, name.slice(comma + 1))
  return base === undefined ? undefined : placeBelow(base, name.slice(0, comma), suffix)
}

/** A state or province by its letters (`WA`, `D.C.`) or its name. */
function subdivisionOf(state: StateCode, text: string): string | undefined {
  const code = `${alpha2Of(state)}-${text.replaceAll(/[ .]/g, '')}`
  return isPlace(code) ? code : subdivisionNamed(state, text)
}

function placeBelow(base: string, name: string, suffix: string): Place | undefined {
  const slug = folded(name).replaceAll(' ', '-')
  const code = slug.slice(0, maxNationalCode - suffix.length).replace(/-$/, '') + suffix
  return slug === '' ? undefined : (`${base}.${code}` as Place)
}
