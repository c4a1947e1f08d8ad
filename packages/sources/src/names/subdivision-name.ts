import { iso31662 } from 'iso-3166'
import { alpha2Of, type Place, type StateCode } from '@concert/statement'
import { folded } from './state-name.ts'

/** Short English names whose ISO 3166-2 name is in another language or says what kind of division it is. */
const shortNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CN: {
    anhui: 'AH',
    beijing: 'BJ',
    chongqing: 'CQ',
    fujian: 'FJ',
    gansu: 'GS',
    guangdong: 'GD',
    guangxi: 'GX',
    guizhou: 'GZ',
    hainan: 'HI',
    hebei: 'HE',
    heilongjiang: 'HL',
    henan: 'HA',
    hubei: 'HB',
    hunan: 'HN',
    'inner mongolia': 'NM',
    jiangsu: 'JS',
    jiangxi: 'JX',
    jilin: 'JL',
    liaoning: 'LN',
    ningxia: 'NX',
    qinghai: 'QH',
    shaanxi: 'SN',
    shandong: 'SD',
    shanghai: 'SH',
    shanxi: 'SX',
    sichuan: 'SC',
    tianjin: 'TJ',
    tibet: 'XZ',
    xinjiang: 'XJ',
    yunnan: 'YN',
    zhejiang: 'ZJ',
  },
  CA: { newfoundland: 'NL', 'yukon territory': 'YT' },
  US: { 'washington d c': 'DC', 'virgin islands': 'VI' },
}

const byCountry = new Map<string, Map<string, string>>()

/** The ISO 3166-2 code of a province, state or region by its name, or undefined where the name is not one. */
export function subdivisionNamed(state: StateCode, name: string): Place | undefined {
  const country = alpha2Of(state)
  if (country === undefined) return undefined
  let names = byCountry.get(country)
  if (names === undefined) byCountry.set(country, (names = namesOf(country)))
  return names.get(folded(name)) as Place | undefined
}

/** A name that two subdivisions share (a town and the district around it) names neither. */
function namesOf(country: string): Map<string, string> {
  const names = new Map<string, string>()
  const shared = new Set<string>()
  for (const { code, name } of iso31662) {
    if (!code.startsWith(`${country}-`)) continue
    if (names.has(folded(name))) shared.add(folded(name))
    names.set(folded(name), code)
  }
  for (const name of shared) names.delete(name)
  for (const [name, code] of Object.entries(shortNames[country] ?? {})) names.set(name, `${country}-${code}`)
  return names
}
