import {
  appendLeaf,
  emptyEdge,
  leafHash,
  newTiles,
  formatTilePath,
  rootOf,
  verifyConsistency,
  verifyProof,
} from '@concert/tlog'
import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { checkFolder, openRecord } from './index.ts'
import { emptyRightEdge, grow, rootOfRightEdge } from './right-edge.ts'
import { testFolder, testSigner as signer, testVkey as vkey } from './test-record.ts'

const batches = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 6 })
const bytes = (index: number) => Buffer.from(`entry ${index}`)
const range = (from: number, count: number) => Array.from({ length: count }, (_, at) => bytes(from + at))

test('grow() gives the root of a tree that grew leaf by leaf, and the tiles that the growth calls for', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 5 })
  const check = (sizes: readonly number[]) => {
    let edge = emptyRightEdge
    let slow = emptyEdge
    for (const count of sizes) {
      const entries = range(edge.size, count)
      const growth = grow(edge, entries)
      for (const entry of entries) slow = appendLeaf(slow, leafHash(entry))
      const paths = newTiles(edge.size, growth.edge.size).map(formatTilePath)
      assert.deepEqual(growth.files.map(({ path }) => path).sort(), paths.sort())
      edge = growth.edge
      assert.deepEqual(Buffer.from(rootOfRightEdge(edge)), Buffer.from(rootOf(slow)))
    }
  }
  fc.assert(fc.property(sizes, check), { numRuns: 8 })
  check([65_535, 1, 1])
})

test('a record of any batches is whole, proves every entry and its own growth, and is the same after reopening', async () => {
  const check = async (sizes: number[], random: number) => {
    const dir = testFolder()
    const record = await openRecord({ dir, signer })
    const trees = [record.checkpoint()]
    for (const count of sizes) {
      const receipts = await record.append(range(record.size(), count))
      assert.equal(receipts.length, count)
      trees.push(record.checkpoint())
    }
    const end = record.checkpoint()
    const index = Math.floor(random * end.size)
    const proof = await record.proof(index)
    verifyProof({ proof, entry: bytes(index), log: signer.verifier, origin: record.origin })
    for (const old of trees) {
      const claim = { oldSize: old.size, newSize: end.size, oldRoot: old.root, newRoot: end.root }
      verifyConsistency({ ...claim, proof: await record.consistency(old.size, end.size) })
      await record.assertNotOlderThan(old)
    }
    await record.close()
    const again = await openRecord({ dir, signer })
    assert.deepEqual(again.recovered, [])
    assert.deepEqual(again.checkpoint(), end)
    assert.deepEqual(Buffer.from(await again.entry(index)), bytes(index))
    await again.close()
    const report = await checkFolder(dir, vkey)
    assert.deepEqual([report.faults, report.leftovers, report.size], [[], [], end.size])
  }
  await fc.assert(fc.asyncProperty(batches, fc.double({ min: 0, max: 0.999, noNaN: true }), check), {
    numRuns: 20,
  })
})

test('partial tiles of every published size stay until their full tile is there', async () => {
  const dir = testFolder()
  const record = await openRecord({ dir, signer })
  for (const count of [3, 4, 200]) await record.append(range(record.size(), count))
  assert.deepEqual((await readdir(join(dir, 'record/tile/0/000.p'))).sort(), ['207', '3', '7'])
  await record.append(range(207, 49))
  await record.close()
  assert.deepEqual(await readdir(join(dir, 'record/tile/0')), ['000'])
  assert.deepEqual(await readdir(join(dir, 'record/tile/entries')), ['000'])
})

test('proof() for the size of a receipt holds after the record has grown', async () => {
  const record = await openRecord({ dir: testFolder(), signer })
  const [receipt] = await record.append(range(0, 300))
  await record.append(range(300, 300))
  assert.match(await record.proof(receipt!.index, receipt!.size), /\n300\n/)
  await assert.rejects(record.proof(0, 301), { code: 'not-found' })
  await assert.rejects(record.proof(600), { code: 'not-found', index: 600 })
  await assert.rejects(record.entry(600), { code: 'not-found', index: 600 })
  await assert.rejects(record.consistency(1, 601), { code: 'not-found' })
  await record.close()
})
