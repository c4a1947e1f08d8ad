/** The record of most vectors: founded, two agencies with keys, reports, a sealed one disclosed, keys that end. */
import { createHash } from 'node:crypto'
import { base64, buildRecord, keyOf, keyText, utf8, type BuiltRecord, type Json } from './build-record.ts'
import type { NoteSigner } from '@concert/tlog'

export const secretariat = keyOf(1)
export const kaz = keyOf(2)
export const kazNext = keyOf(3)
export const uzb = keyOf(4)
export const stranger = keyOf(9)

export const attachment = utf8('place,period,indicator,value\nKAZ,2020-04-28,cases_confirmed_new,169\n')

export const founding: Json = {
  kind: 'directory.organisation',
  by: 'secretariat',
  body: {
    names: { en: 'Sample Organisation' },
    shortNames: { en: 'SO' },
    languages: ['en'],
    chairRule: { rotation: 'protocol-order', collation: 'en' },
    secretariat: { agency: 'secretariat', names: { en: 'Secretariat' }, publicKey: keyText(secretariat) },
  },
}

export const membership = (state: string, protocolOrder = 1): Json => ({
  kind: 'directory.membership',
  by: 'secretariat',
  body: { state, role: 'member', names: { en: state }, protocolOrder },
})

export const agency = (id: string, state: string, more: Json = {}): Json => ({
  kind: 'directory.agency',
  by: 'secretariat',
  body: { agency: id, type: 'health-ministry', state, names: { en: id }, ...more },
})

export const enrolment = (id: string, publicKey: string, custody = 'own', by = 'secretariat'): Json => ({
  kind: 'directory.key-enrolment',
  by,
  body: { agency: id, publicKey, custody },
})

export const rotation = (by: string, previous: string, publicKey: string): Json => ({
  kind: 'directory.key-rotation',
  by,
  body: { previous, publicKey, custody: 'own' },
})

export const revocation = (id: string, keyid: string, why: Json, by = 'secretariat'): Json => ({
  kind: 'directory.key-revocation',
  by,
  body: { agency: id, keyid, ...why },
})

export const report = (by: string, value: number, more: Json = {}): Json => ({
  kind: 'situation.report',
  by,
  about: 'covid-19',
  body: {
    observations: [
      { place: by.slice(0, 3).toUpperCase(), period: '2020-04-28', indicator: 'cases_confirmed_new', value },
    ],
  },
  ...more,
})

export const disclosure = (by: string, record: BuiltRecord, index: number): Json => ({
  kind: 'record.disclosure',
  by,
  body: {
    index,
    salt: base64(record.sealed.get(index)!.salt),
    envelope: base64(record.sealed.get(index)!.envelope),
  },
})

/** Entries 0 to 3: all that one report needs. */
export function foundedRecord(log?: NoteSigner): BuiltRecord {
  const record = buildRecord(log)
  record.say(founding, [secretariat])
  record.say(membership('KAZ'), [secretariat])
  record.say(agency('kaz-moh', 'KAZ'), [secretariat])
  record.say(enrolment('kaz-moh', keyText(kaz)), [secretariat, kaz])
  return record
}

/** Where what stands in sampleRecord(). */
export const places = {
  kazEnrolment: 3,
  uzbEnrolment: 6,
  kazReport: 7,
  uzbReport: 8,
  sealed: 9,
  disclosure: 10,
  rotation: 11,
  afterRotation: 12,
  revocation: 13,
  newer: 14,
} as const

export function sampleRecord(log?: NoteSigner): BuiltRecord {
  const record = foundedRecord(log)
  record.say(membership('UZB', 2), [secretariat])
  record.say(agency('uzb-ses', 'UZB', { type: 'sanitary-epidemiological-service' }), [secretariat])
  record.say(enrolment('uzb-ses', keyText(uzb), 'hosted'), [secretariat, uzb])
  record.say(report('kaz-moh', 169, { attachments: [described(attachment)] }), [kaz])
  record.say(report('uzb-ses', 57), [uzb])
  const sealed = record.seal(report('uzb-ses', 3), [uzb])
  record.say(disclosure('uzb-ses', record, sealed), [uzb])
  record.say(rotation('kaz-moh', kaz.keyid, keyText(kazNext)), [kaz, kazNext])
  record.say(report('kaz-moh', 170), [kazNext])
  record.say(revocation('uzb-ses', uzb.keyid, { reason: 'lost' }), [secretariat])
  record.say(report('kaz-moh', 171, { version: '1.9' }), [kazNext])
  return record
}

export function described(bytes: Uint8Array, name = 'kaz.csv'): Json {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { sha256, mediaType: 'text/csv', bytes: bytes.length, name }
}
