import { iso31661 } from 'iso-3166'
import { userAssignedCodes, type StateCode } from '@concert/statement'
import { stateAliases } from './state-aliases.ts'

/** A name without accents, case, punctuation and leading article: what two spellings of it have in common. */
export function folded(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ıİ]/g, 'i')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/^st /, 'saint ')
}

const officialNames = new Map(iso31661.map(({ alpha3, name }) => [folded(name), alpha3]))
const codes = new Map([
  ...officialNames,
  ...Object.entries(userAssignedCodes).map(([code, name]): [string, string] => [folded(name), code]),
  ...Object.entries(stateAliases).flatMap(([code, names]) =>
    names.split(' | ').map((name): [string, string] => [name, code]),
  ),
])

/** The ISO 3166-1 code of a state or territory by its official name or one of the names it has gone by. */
export function stateNamed(name: string): StateCode | undefined {
  return codes.get(folded(name)) as StateCode | undefined
}

/** Whether a name is the one that ISO 3166-1 gives, whatever its accents. */
export function isOfficialName(name: string): boolean {
  return officialNames.has(folded(name))
}
