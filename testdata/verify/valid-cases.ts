/** Bundles that hold, each with what a verifier must find. */
import { addSignatures, cosignCheckpoint, cosigner, parseCheckpoint, parseNote } from '@concert/tlog'
import { keyText, type BuiltRecord, type BundleFile, type Json, type Proven } from './build-record.ts'
import {
  enrolment,
  foundedRecord,
  kaz,
  kazNext,
  places,
  report,
  revocation,
  sampleRecord,
  secretariat,
  stranger,
} from './sample-record.ts'

export type ValidCase = {
  readonly name: string
  readonly why: string
  readonly text: string
  readonly index: number
  readonly author: string
  readonly keyid: string
  /** Codes of findings that must not be among the proven ones, beside those that no bundle proves. */
  readonly notProven: readonly string[]
}

export async function validCases(): Promise<ValidCase[]> {
  const record = sampleRecord()
  const of = async (name: string, index: number, why: string, notProven: readonly string[] = []) =>
    validCase(name, why, record, await record.bundle(index), notProven)
  return [
    await of(
      'report',
      places.kazReport,
      'signed by a key of its own agency, rotated later; names an attachment',
      ['attachment'],
    ),
    await of('hosted', places.uzbReport, 'signed by a hosted key, lost later'),
    await of('sealed', places.sealed, 'sealed, with the salt and the envelope'),
    await of('disclosure', places.disclosure, 'a disclosure: what it opens is not in the bundle', [
      'disclosure',
    ]),
    await of('founding', 0, 'the first entry, signed by the key that it names itself'),
    await of('enrolment', places.uzbEnrolment, 'an entry of the directory as the statement'),
    await of('rotation', places.rotation, 'signed by the old key and by the new one'),
    await of('after-rotation', places.afterRotation, 'signed by the key that another was rotated to'),
    await of('newer-version', places.newer, 'a version that nobody knows yet: kept, and shown raw', [
      'statement-understood',
    ]),
    await compromisedLater(),
    await ownRevocation(),
    await compromisedUndated(),
    await newerDirectory(),
    await cosigned(record),
    await onlyWhatIsNeeded(record),
  ]
}

/** What was signed before the instant since when the key was compromised stands. */
async function compromisedLater(): Promise<ValidCase> {
  const record = foundedRecord()
  const index = record.say(report('kaz-moh', 1), [kaz])
  const why = { reason: 'compromised', compromisedSince: '2020-04-01T04:00:00.001Z' }
  record.say(revocation('kaz-moh', kaz.keyid, why), [secretariat])
  return validCase(
    'compromised-later',
    'the key was compromised a millisecond after the receipt',
    record,
    await record.bundle(index),
  )
}

/** Whoever holds a key may end it: the statement that does so stands. */
async function ownRevocation(): Promise<ValidCase> {
  const record = foundedRecord()
  const why = { reason: 'compromised', compromisedSince: '2020-04-01T00:00:00.000Z' }
  const index = record.say(revocation('kaz-moh', kaz.keyid, why, 'kaz-moh'), [kaz])
  return validCase(
    'own-revocation',
    'the key declares itself compromised',
    record,
    await record.bundle(index),
  )
}

async function compromisedUndated(): Promise<ValidCase> {
  const record = foundedRecord()
  const index = record.say(report('kaz-moh', 1), [kaz])
  record.say(revocation('kaz-moh', kaz.keyid, { reason: 'compromised' }), [secretariat])
  const why = 'the key was compromised, and nobody states since when'
  return validCase('compromised-undated', why, record, await record.bundle(index), ['key-standing'])
}

async function newerDirectory(): Promise<ValidCase> {
  const record = foundedRecord()
  const newer: Json = { ...enrolment('kaz-moh', keyText(kazNext)), version: '2.0' }
  record.say(newer, [secretariat, stranger])
  const index = record.say(report('kaz-moh', 1), [kaz])
  const why = 'an entry of the directory is of a version that nobody knows yet'
  return validCase('newer-directory', why, record, await record.bundle(index), ['directory-understood'])
}

async function cosigned(record: BuiltRecord): Promise<ValidCase> {
  const witness = cosigner({ name: 'sample.test/witness', seed: new Uint8Array(32).fill(91) })
  const line = cosignCheckpoint(parseCheckpoint(parseNote(record.checkpoint()).text), witness, 1_800_000_000)
  const sign = ({ entry, proof }: Proven): Proven => {
    const end = proof.indexOf('\n\n') + 2
    return { entry, proof: proof.slice(0, end) + addSignatures(proof.slice(end), line) }
  }
  const bundle = await record.bundle(places.kazReport)
  const signed = { ...bundle, statement: sign(bundle.statement), directory: bundle.directory.map(sign) }
  const why = 'a witness that nobody knows has cosigned: counted, and not believed'
  return validCase('cosigned-by-unknown', why, record, signed, ['attachment'])
}

/** A verifier cannot see that the later end of a key was left out: that is why it is never proven. */
async function onlyWhatIsNeeded(record: BuiltRecord): Promise<ValidCase> {
  const before = record.directory.filter((index) => index < places.kazReport)
  const bundle = await record.bundle(places.kazReport, before)
  const why = 'the rotation that came later is left out, which nobody can see from the bundle'
  return validCase('later-rotation-left-out', why, record, bundle, ['attachment'])
}

function validCase(
  name: string,
  why: string,
  record: BuiltRecord,
  bundle: BundleFile,
  notProven: readonly string[] = [],
): ValidCase {
  const entry = Buffer.from(bundle.statement.entry, 'base64')
  const index = record.entries.findIndex((one) => entry.equals(one))
  const opened = record.sealed.get(index)
  const envelope = opened?.envelope ?? entry.subarray(entry.indexOf('\n\n') + 2)
  const { payload, signatures } = JSON.parse(Buffer.from(envelope).toString('utf8')) as {
    payload: string
    signatures: [{ keyid: string }]
  }
  const { by } = JSON.parse(Buffer.from(payload, 'base64').toString('utf8')) as { by: string }
  return { name, why, text: JSON.stringify(bundle), index, author: by, keyid: signatures[0].keyid, notProven }
}
