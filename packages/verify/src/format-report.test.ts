import assert from 'node:assert/strict'
import { test } from 'node:test'
import { logKey, origin } from '../../../testdata/verify/build-record.ts'
import { places, sampleRecord } from '../../../testdata/verify/sample-record.ts'
import { formatReport, openAudit, verifyBundle } from './index.ts'

const record = sampleRecord()

async function shown(index: number, vkey?: string): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(await record.bundle(index)))
  return formatReport(verifyBundle(bytes, vkey === undefined ? {} : { vkey }))
}

test('formatReport() says who signed, since when, and who keeps the key', async () => {
  const { vkey } = logKey.verifier
  assert.match(
    await shown(places.uzbReport, vkey),
    /^✓ Statement [0-9a-f]{64} is signed by the key c5b940ed3f65c391965de8295fc5d25f that the Secretariat had enrolled for uzb-ses at entry 6 on 2020-04-01T06:00:00\.000Z; kept by the Secretariat's node for the agency \(hosted\)\.$/m,
  )
  assert.match(
    await shown(places.kazReport, vkey),
    /enrolled for kaz-moh at entry 3 .*; kept by the agency itself\.$/m,
  )
  assert.match(
    await shown(places.afterRotation, vkey),
    /that kaz-moh had put in the place of its key 6a3803d5\w+ at entry 11/,
  )
  assert.match(await shown(0, vkey), /with which secretariat founded the record at entry 0/)
})

test('formatReport() says that a key ended later', async () => {
  assert.match(
    await shown(places.uzbReport),
    /was in force until entry 13 on .*\(lost\); what it had signed until then stands\.$/m,
  )
})

test('formatReport() puts what is not proven into a section of its own', async () => {
  const [proven, notProven] = (await shown(places.uzbReport)).split('not proven:\n')
  assert.ok(
    proven!
      .split('\n')
      .filter(Boolean)
      .every((line) => line.startsWith('✓ ')),
  )
  assert.deepEqual(
    notProven!.split('\n').map((line) => line.slice(0, 30)),
    [
      '  - That this is the record yo',
      '  - That it was received when ',
      '  - That the figures are true:',
      '  - That no later statement co',
      '  - That the bundle holds every',
      '  - That other readers are show',
      '',
      'Nothing that was checked faile',
      '',
    ].map((line) => line.slice(0, 30)),
  )
})

test('formatReport() says plainly that a check failed', () => {
  const text = formatReport(verifyBundle(new Uint8Array()))
  assert.match(text, /^✗ This is not a bundle: .*\n/)
  assert.match(text, /\n\nThe check FAILED: do not rely on this statement\.\n$/)
})

test('formatReport() lists what an audit found', () => {
  const audit = openAudit(origin)
  for (const [index, entry] of record.entries.entries()) audit.entry(index, entry)
  const good = formatReport(audit.report())
  assert.match(good, /^15 entries: 14 open, 1 sealed\n/)
  assert.match(good, /^ {2}situation\.report: 4\n/m)
  assert.match(good, /^✓ Every open statement is signed/m)
  audit.entry(record.entries.length, new Uint8Array())
  const bad = formatReport(audit.report())
  assert.match(bad, /^✗ entry 15 \(not-an-entry\): /m)
  assert.doesNotMatch(bad, /✓/)
})
