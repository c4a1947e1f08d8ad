import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isPlace } from '@concert/statement'
import { placeOfJhuRow } from './jhu-place.ts'

const rows: readonly [province: string, country: string, place: string][] = [
  ['', 'Kazakhstan', 'KAZ'],
  ['', ' Azerbaijan', 'AZE'],
  ['Hubei', 'China', 'CN-HB'],
  ['Shaanxi', 'Mainland China', 'CN-SN'],
  ['Shanxi', 'Mainland China', 'CN-SX'],
  ['Hong Kong', 'China', 'HKG'],
  ['Hong Kong', 'Hong Kong SAR', 'HKG'],
  ['Macau', 'Macau', 'MAC'],
  ['Taiwan', 'Taipei and environs', 'TWN'],
  ['Unknown', 'China', 'CHN.unknown'],
  ['New South Wales', 'Australia', 'AU-NSW'],
  ['From Diamond Princess', 'Australia', 'AUS.from-diamond-princess'],
  ['Quebec', 'Canada', 'CA-QC'],
  [' Montreal, QC', 'Canada', 'CA-QC.montreal'],
  ['Calgary, Alberta', 'Canada', 'CA-AB.calgary'],
  ['Recovered', 'Canada', 'CAN.recovered'],
  ['Repatriated Travellers', 'Canada', 'CAN.repatriated-travellers'],
  ['Diamond Princess', 'Canada', 'CAN.diamond-princess'],
  ['Reunion', 'France', 'REU'],
  ['St Martin', 'France', 'MAF'],
  ['Fench Guiana', 'France', 'GUF'],
  ['France', 'France', 'FRA'],
  ['UK', 'United Kingdom', 'GBR'],
  ['Channel Islands', 'United Kingdom', 'GBR.channel-islands'],
  ['', 'Channel Islands', 'GBR.channel-islands'],
  ['', 'North Ireland', 'GB-NIR'],
  ['Falkland Islands (Malvinas)', 'United Kingdom', 'FLK'],
  ['Bonaire, Sint Eustatius and Saba', 'Netherlands', 'BES'],
  ['Curacao', 'Netherlands', 'CUW'],
  ['Greenland', 'Denmark', 'GRL'],
  ['Cook Islands', 'New Zealand', 'COK'],
  ['Georgia', 'US', 'US-GA'],
  ['', 'Georgia', 'GEO'],
  ['Guam', 'US', 'GUM'],
  ['Virgin Islands, U.S.', 'US', 'VIR'],
  ['King County, WA', 'US', 'US-WA.king-county'],
  ['Jackson County, OR ', 'US', 'US-OR.jackson-county'],
  ['Washington, D.C.', 'US', 'US-DC'],
  ['Travis, CA (From Diamond Princess)', 'US', 'US-CA.travis-xdp'],
  ['Unassigned Location (From Diamond Princess)', 'US', 'USA.unassigned-location-xdp'],
  ['Unassigned Location, WA', 'US', 'US-WA.unassigned-location'],
  ['Diamond Princess', 'US', 'USA.diamond-princess'],
  ['Diamond Princess cruise ship', 'Others', 'XDP'],
  ['Diamond Princess', 'Cruise Ship', 'XDP'],
  ['', 'MS Zaandam', 'XMZ'],
  ['', 'Winter Olympics 2022', 'XWO'],
]

test('placeOfJhuRow() gives every kind of row its code', () => {
  for (const [province, country, place] of rows) {
    assert.equal(placeOfJhuRow(province, country), place, `${province}|${country}`)
    assert.ok(isPlace(place), place)
  }
})

test('placeOfJhuRow() answers undefined for a name that no rule knows', () => {
  for (const [province, country] of [
    ['Atlantis', 'China'],
    ['', 'Atlantis'],
    ['', ''],
    ['Springfield, ZZ', 'US'],
    ['Springfield, ', 'France'],
    ['Japan', 'China'],
    ['', 'Others'],
  ] as const)
    assert.equal(placeOfJhuRow(province, country), undefined, `${province}|${country}`)
})
