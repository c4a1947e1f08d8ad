import type { Place } from '@concert/statement'
import { cellOf, fault, note, quoted, type Draft } from './draft.ts'
import { placeOfJhuRow } from './jhu-place.ts'
import { readWide } from './jhu-wide.ts'
import { isOfficialName, stateNamed } from './names/state-name.ts'

export const provinceNames = ['Province/State', 'Province_State']
export const countryNames = ['Country/Region', 'Country_Region']

const placeColumns = new Set([...provinceNames, ...countryNames, 'Lat', 'Long', 'Long_'])

/** Reads the wide file of countries and provinces: the columns that say where, then a column per day. */
export function readJhuGlobal(draft: Draft): void {
  const province = cellOf(draft, provinceNames)
  const country = cellOf(draft, countryNames)
  const names = new Set<string>()
  const firstDayCell = draft.header.findLastIndex((name) => placeColumns.has(name)) + 1
  readWide(draft, firstDayCell, () => jhuPlace(draft, { province, country }, names))
}

function jhuPlace(
  draft: Draft,
  cells: { readonly province: number; readonly country: number },
  names: Set<string>,
): Place | undefined {
  const province = draft.rows.text(cells.province)
  const country = draft.rows.text(cells.country)
  const place = placeOfJhuRow(province, country)
  if (place === undefined)
    fault(draft, unknownName(province, country), province ? cells.province : cells.country)
  else if (!isOfficialName(country) && !names.has(country)) {
    names.add(country)
    note(draft, `${quoted(country)} is read as ${stateNamed(country) ?? place}`, cells.country)
  }
  return place
}

function unknownName(province: string, country: string): string {
  const name = province === '' ? quoted(country) : `${quoted(province)} of ${quoted(country)}`
  return `no code is known for ${name}`
}
