import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { instantOf, origin } from '../../../testdata/verify/build-record.ts'
import { foundedRecord, kaz, places, report, sampleRecord } from '../../../testdata/verify/sample-record.ts'
import { openAudit, type AuditReport } from './index.ts'

const sample = sampleRecord()

function audit(entries: readonly Uint8Array[]): AuditReport {
  const one = openAudit(origin)
  for (const [index, entry] of entries.entries()) one.entry(index, entry)
  return one.report()
}

test('openAudit() counts the kinds, and knows the directory after the last entry', () => {
  const { kinds, directory } = audit(sample.entries)
  assert.deepEqual(kinds, {
    'directory.agency': 2,
    'directory.key-enrolment': 2,
    'directory.key-revocation': 1,
    'directory.key-rotation': 1,
    'directory.membership': 2,
    'directory.organisation': 1,
    'record.disclosure': 1,
    'situation.report': 4,
  })
  assert.equal(directory.keys.get(kaz.keyid)?.ended?.index, places.rotation)
})

test('openAudit() finds every entry at fault in a record of another origin', () => {
  const other = openAudit('other.test/record')
  for (const [index, entry] of sample.entries.entries()) other.entry(index, entry)
  const { faults, entries, kinds } = other.report()
  assert.equal(faults.length, entries)
  assert.equal(faults[0]!.code, 'wrong-record')
  assert.deepEqual(kinds, {})
})

test('openAudit() names entries that were not shown, and goes on', () => {
  const one = openAudit(origin)
  for (const [index, entry] of sample.entries.entries()) if (index < 4 || index > 6) one.entry(index, entry)
  const { faults, entries } = one.report()
  assert.equal(entries, sample.entries.length - 3)
  assert.deepEqual([faults[0]!.index, faults[0]!.code], [4, 'missing-entries'])
  assert.match(faults[0]!.message, /^entries 4 to 6 were not shown$/)
})

test('openAudit() refuses entries out of order as its caller’s mistake', () => {
  for (const index of [0, -1, 0.5, Number.NaN, 2 ** 53]) {
    const one = openAudit(origin)
    one.entry(0, sample.entries[0]!)
    assert.throws(() => one.entry(index, sample.entries[1]!), RangeError)
  }
})

test('openAudit() keeps a hundred faults, and counts the others', () => {
  const { faults, moreFaults, entries } = audit(
    Array.from({ length: 250 }, () => new TextEncoder().encode('hello')),
  )
  assert.deepEqual([faults.length, moreFaults, entries], [100, 150, 250])
})

test('a report of the audit is a value: entries that come later do not change it', () => {
  const one = openAudit(origin)
  one.entry(0, sample.entries[0]!)
  const before = one.report()
  one.entry(1, new Uint8Array())
  assert.deepEqual([before.entries, before.faults.length], [1, 0])
  assert.deepEqual([one.report().entries, one.report().faults.length], [2, 1])
})

test('openAudit() finds any entry at fault in which one bit is flipped', () => {
  const { entries } = sample
  fc.assert(
    fc.property(fc.nat(entries.length - 1), fc.nat(), fc.nat(7), (index, place, bit) => {
      const bytes = new Uint8Array(entries[index]!)
      bytes[place % bytes.length]! ^= 1 << bit
      const { faults } = audit(entries.with(index, bytes))
      if (isUnsigned(bytes, place % bytes.length)) return
      assert.ok(
        faults.some((fault) => fault.index >= index),
        `bit ${bit} of byte ${place % bytes.length} of entry ${index}`,
      )
    }),
    { numRuns: 200 },
  )
})

/**
 * Nobody's signature covers the instant of receipt, nor a commitment that none discloses: these are the log's own
 * words, which its tree binds.
 */
function isUnsigned(bytes: Uint8Array, place: number): boolean {
  const head = Buffer.from(bytes).indexOf('\n\n')
  return place < head + 2
}

test('openAudit() reads any number of reports after the founding without a fault', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1e6), { maxLength: 30 }), (values) => {
      const record = foundedRecord()
      for (const value of values) record.say(report('kaz-moh', value), [kaz], instantOf(4))
      const { faults, kinds } = audit(record.entries)
      const repeats = values.length - new Set(values.map((value, at) => `${value} ${at}`)).size
      assert.deepEqual([faults.length, kinds['situation.report'] ?? 0], [repeats, values.length])
    }),
    { numRuns: 30 },
  )
})
