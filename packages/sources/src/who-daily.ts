import { alpha3Of, isPlace, type Place, type StateCode } from '@concert/statement'
import { cellOf, fault, note, quoted, type Draft } from './draft.ts'
import { stateNamed } from './names/state-name.ts'
import { subdivisionNamed } from './names/subdivision-name.ts'
import { readTall } from './tall-rows.ts'
import type { Measure } from './tall-series.ts'

/** The user-assigned code for what WHO reports under "Other"; the code list decides whether it exists. */
const otherPlace = 'XOO'

/** Reads WHO's global file: a row per country and day (or week), new counts beside running totals. */
export function readWhoDaily(draft: Draft): void {
  const cell = (name: string): number => cellOf(draft, [name])
  const cases: Measure = {
    indicator: 'cases_confirmed_new',
    newCell: cell('New_cases'),
    totalCell: cell('Cumulative_cases'),
  }
  const deaths: Measure = {
    indicator: 'deaths_confirmed_new',
    newCell: cell('New_deaths'),
    totalCell: cell('Cumulative_deaths'),
  }
  readTall(draft, {
    dateCell: cell('Date_reported'),
    measures: deaths.newCell < 0 ? [cases] : [cases, deaths],
    placeOf: whoPlaces(draft, cell('Country_code'), cell('Country')),
  })
}

/**
 * WHO's codes are ISO 3166-1 alpha-2 ones; `NA` is Namibia and not a missing value. The answer for each code is
 * kept, so a place is looked up, noted or left out once.
 */
function whoPlaces(draft: Draft, codeCell: number, nameCell: number): () => Place | undefined {
  const known = new Map<string, Place | 'left out'>()
  return () => {
    const code = draft.rows.text(codeCell)
    const found = known.get(code)
    if (found !== undefined && code !== '') return found === 'left out' ? undefined : found
    const name = draft.rows.text(nameCell)
    const place = known.get(`|${name}`) ?? whoPlace(code, name)
    if (place === undefined)
      fault(draft, `no place is known for the code ${quoted(code)} and the name ${quoted(name)}`, codeCell)
    else if (place === 'left out' && !known.has(`|${name}`))
      note(draft, `${quoted(name)} has no code in the code list: its rows are left out`, nameCell)
    if (place !== undefined) known.set(code, place).set(`|${name}`, place)
    return place === 'left out' ? undefined : place
  }
}

function whoPlace(code: string, name: string): Place | 'left out' | undefined {
  const state = alpha3Of(code) ?? stateNamed(name)
  if (state !== undefined) return state as string as Place
  const island = subdivisionNamed('BES' as StateCode, name)
  if (island !== undefined || !/^other\b/i.test(name)) return island
  return isPlace(otherPlace) ? otherPlace : 'left out'
}
