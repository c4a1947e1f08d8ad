import assert from 'node:assert/strict'
import { test } from 'node:test'
import { iso31661 } from 'iso-3166'
import { isStateCode } from '@concert/statement'
import { stateAliases } from './state-aliases.ts'
import { folded, stateNamed } from './state-name.ts'

test('stateNamed() knows the official name of every code in ISO 3166-1', () => {
  for (const { name, alpha3 } of iso31661) assert.equal(stateNamed(name), alpha3, name)
})

test('stateNamed() knows old and new names, in any spelling', () => {
  const names = {
    CHN: ['China', 'Mainland China'],
    MMR: ['Burma', 'Myanmar'],
    KOR: ['Korea, South', 'Republic of Korea', 'South Korea', 'Korea, Republic of'],
    PRK: ['Korea, North', "Democratic People's Republic of Korea"],
    IRN: ['Iran', 'Iran (Islamic Republic of)'],
    CPV: ['Cape Verde', 'Cabo Verde'],
    SWZ: ['Swaziland', 'Eswatini'],
    MKD: ['Macedonia', 'North Macedonia', 'The former Yugoslav Republic of Macedonia'],
    TWN: ['Taiwan*', 'Taiwan'],
    PSE: [
      'West Bank and Gaza',
      'occupied Palestinian territory',
      'Palestine',
      'occupied Palestinian territory, including east Jerusalem',
    ],
    CIV: ["Cote d'Ivoire", 'Côte d’Ivoire', 'Ivory Coast'],
    CZE: ['Czechia', 'Czech Republic'],
    TUR: ['Turkey', 'Türkiye', 'Turkiye'],
    USA: ['US', 'United States', 'United States of America'],
    VAT: ['Holy See', 'Vatican City', 'Vatican'],
    COD: ['Congo (Kinshasa)', 'Democratic Republic of the Congo'],
    COG: ['Congo (Brazzaville)', 'Congo'],
    BHS: ['The Bahamas', 'Bahamas, The', 'Bahamas'],
    GMB: ['Gambia, The', 'The Gambia', 'Gambia'],
    XKX: ['Kosovo', 'Kosovo[1]', 'Kosovo (in accordance with UN Security Council resolution 1244 (1999))'],
    RUS: ['Russia', 'Russian Federation'],
    MDA: ['Moldova', 'Republic of Moldova'],
    BOL: ['Bolivia', 'Bolivia (Plurinational State of)'],
    FSM: ['Micronesia', 'Micronesia (Federated States of)'],
    GBR: ['UK', 'United Kingdom', 'The United Kingdom'],
    NLD: ['Netherlands', 'Netherlands (Kingdom of the)'],
    KNA: ['Saint Kitts and Nevis', 'St. Kitts & Nevis'],
  }
  for (const [code, forms] of Object.entries(names))
    for (const form of forms) assert.equal(stateNamed(form), code, form)
  assert.equal(stateNamed('Atlantis'), undefined)
  assert.equal(stateNamed(''), undefined)
})

test('every alias is folded, belongs to a real code and to that one alone', () => {
  const seen = new Map<string, string>()
  for (const [code, names] of Object.entries(stateAliases)) {
    assert.ok(isStateCode(code), code)
    for (const name of names.split(' | ')) {
      assert.equal(folded(name), name)
      assert.equal(seen.get(name), undefined, name)
      const official = iso31661.find((one) => folded(one.name) === name)
      assert.ok(official === undefined || official.alpha3 === code, name)
      seen.set(name, code)
    }
  }
})
