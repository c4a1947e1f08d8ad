import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { BundleFile } from '../../../testdata/verify/build-record.ts'
import { foundedRecord, kaz, places, report, sampleRecord } from '../../../testdata/verify/sample-record.ts'
import { verifyBundle } from './index.ts'

const encode = (bundle: BundleFile): Uint8Array => new TextEncoder().encode(JSON.stringify(bundle))

function flipped(bytes: Uint8Array, at: number, bit: number): Uint8Array {
  const copy = new Uint8Array(bytes)
  copy[at]! ^= 1 << bit
  return copy
}

/** Places where a flip leaves a report ok, with what stands there. */
function harmless(bytes: Uint8Array, bitsOf: (at: number) => readonly number[]): string[] {
  const places: string[] = []
  for (const at of bytes.keys())
    for (const bit of bitsOf(at))
      if (verifyBundle(flipped(bytes, at, bit)).ok)
        places.push(`${at}.${bit}: ${JSON.stringify(Buffer.from(bytes.slice(at - 8, at + 8)).toString())}`)
  return places
}

async function smallBundle(): Promise<Uint8Array> {
  const record = foundedRecord()
  const index = record.say(report('kaz-moh', 169), [kaz])
  return encode(await record.bundle(index))
}

async function sealedBundle(): Promise<Uint8Array> {
  const record = foundedRecord()
  return encode(await record.bundle(record.seal(report('kaz-moh', 169), [kaz])))
}

test('no byte of a bundle can be changed: one bit of each, in turn, makes it fail', async () => {
  const bytes = await smallBundle()
  assert.equal(verifyBundle(bytes).ok, true)
  assert.deepEqual(
    harmless(bytes, (at) => [at % 8]),
    [],
  )
})

test('no byte of a bundle of a sealed statement can be changed', async () => {
  const bytes = await sealedBundle()
  assert.equal(verifyBundle(bytes).ok, true)
  assert.deepEqual(
    harmless(bytes, (at) => [(at + 3) % 8]),
    [],
  )
})

test('no bit of the sample of bytes can be changed in a bundle with ten entries of the directory', async () => {
  const bytes = encode(await sampleRecord().bundle(places.kazReport))
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
      assert.equal(verifyBundle(flipped(bytes, at, bit)).ok, false)
    }),
    { numRuns: 600 },
  )
})

test('no byte can be left out of a bundle, nor another put in', async () => {
  const bytes = await smallBundle()
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.boolean(), (at, byte, leaveOut) => {
      const before = bytes.subarray(0, at)
      const after = bytes.subarray(leaveOut ? at + 1 : at)
      const changed = Uint8Array.of(...before, ...(leaveOut ? [] : [byte]), ...after)
      assert.equal(verifyBundle(changed).ok, false)
    }),
    { numRuns: 500 },
  )
})
