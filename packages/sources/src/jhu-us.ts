import { isStateCode, type Place } from '@concert/statement'
import { cellOf, fault, quoted, type Draft } from './draft.ts'
import { placeOfJhuRow } from './jhu-place.ts'
import { readWide } from './jhu-wide.ts'

export const usNames = ['UID', 'iso2', 'iso3', 'code3', 'FIPS', 'Admin2', 'Province_State', 'Country_Region']

type Cells = { readonly [name: string]: number }

/** Reads the wide file of US counties. A deaths file has a column for the population before its days. */
export function readJhuUs(draft: Draft): void {
  const cells: Cells = Object.fromEntries(usNames.map((name) => [name, cellOf(draft, [name])]))
  const population = draft.header.indexOf('Population')
  const key = draft.header.indexOf('Combined_Key')
  readWide(draft, Math.max(population, key) + 1, () => countyOf(draft, cells))
}

/**
 * A county by its FIPS code and, where it has none, by JHU's UID (`US-AL.01001`, `US-UT.84070015`), a territory by
 * its own ISO 3166-1 code, and what is in no state (ships, prisons, the military) below `USA`.
 */
function countyOf(draft: Draft, cells: Cells): Place | undefined {
  const cell = (name: string): string => draft.rows.text(cells[name]!)
  const base = stateOf(cell('iso3'), cell('Province_State'))
  if (base === undefined) {
    fault(draft, `no code is known for ${quoted(cell('Province_State'))}`, cells['Province_State'])
    return undefined
  }
  if (cell('Admin2') === '') return base
  const code = fipsOf(cell('FIPS')) ?? cell('UID')
  if (/^\d{5,8}$/.test(code)) return `${base}.${code}` as Place
  fault(draft, `${quoted(code)} is not a number of JHU`, cells['UID'])
  return undefined
}

function stateOf(iso3: string, state: string): Place | undefined {
  const isTerritory = iso3 !== 'USA' && isStateCode(iso3)
  return isTerritory ? (iso3 as string as Place) : placeOfJhuRow(state, 'US')
}

/** JHU writes a FIPS code as a float without its leading zeros: `1001.0`. */
function fipsOf(text: string): string | undefined {
  const digits = /^(\d{1,5})(?:\.0+)?$/.exec(text)?.[1]
  return digits?.padStart(5, '0')
}
