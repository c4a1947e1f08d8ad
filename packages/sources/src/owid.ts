import { isStateCode, type Place } from '@concert/statement'
import { cellOf, fault, note, quoted, type Draft } from './draft.ts'
import { folded, stateNamed } from './names/state-name.ts'
import type { Measure } from './tall-series.ts'
import { readTall } from './tall-rows.ts'

/** Codes that Our World in Data made for places without an ISO 3166-1 code. */
const ownCodes: Readonly<Record<string, string>> = {
  OWID_KOS: 'XKX',
  OWID_CYN: 'CYP.northern-cyprus',
  OWID_ENG: 'GB-ENG',
  OWID_NIR: 'GB-NIR',
  OWID_SCT: 'GB-SCT',
  OWID_WLS: 'GB-WLS',
}
const namedParts: Readonly<Record<string, string>> = {
  'northern cyprus': 'CYP.northern-cyprus',
  england: 'GB-ENG',
  'northern ireland': 'GB-NIR',
  scotland: 'GB-SCT',
  wales: 'GB-WLS',
}
const aggregate =
  /^(?:world|africa|asia|europe|north america|south america|oceania|european union|international|(?:low|high|lower middle|upper middle) income(?: countries)?)(?: excl\b.*| \d+)?$/

/** Reads OWID's table in its old form (`iso_code`, `location`) and its compact one (`country`, `code`). */
export function readOwid(draft: Draft): void {
  const cell = (...names: string[]): number => cellOf(draft, names)
  const measure = (indicator: Measure['indicator'], fresh: string, total?: string): Measure => ({
    indicator,
    newCell: cell(fresh),
    totalCell: total === undefined ? -1 : cell(total),
  })
  const measures = [
    measure('cases_confirmed_new', 'new_cases', 'total_cases'),
    measure('deaths_confirmed_new', 'new_deaths', 'total_deaths'),
    measure('tests_new', 'new_tests'),
  ].filter(({ newCell }) => newCell >= 0)
  const places = owidPlaces(draft, cell('iso_code', 'code'), cell('location', 'country'))
  readTall(draft, { dateCell: cell('date'), measures, placeOf: places })
}

/** The answer for each name is kept, so a place is looked up, noted or left out once. */
function owidPlaces(draft: Draft, codeCell: number, nameCell: number): () => Place | undefined {
  const known = new Map<string, Place | 'left out'>()
  return () => {
    const name = draft.rows.text(nameCell)
    const found = known.get(name)
    if (found !== undefined) return found === 'left out' ? undefined : found
    const code = draft.rows.text(codeCell)
    const place = owidPlace(code, name)
    if (place === undefined)
      fault(draft, `no place is known for the code ${quoted(code)} and the name ${quoted(name)}`, codeCell)
    else known.set(name, place)
    if (place === 'left out') note(draft, `${quoted(name)} is an aggregate: its rows are left out`, nameCell)
    return place === 'left out' ? undefined : place
  }
}

function owidPlace(code: string, name: string): Place | 'left out' | undefined {
  if (isStateCode(code)) return code as string as Place
  const named = ownCodes[code] ?? namedParts[folded(name)] ?? stateNamed(name)
  if (named !== undefined) return named as Place
  return aggregate.test(folded(name)) ? 'left out' : undefined
}
