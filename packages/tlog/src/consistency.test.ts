import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  consistencyProof,
  emptyRoot,
  isConsistent,
  leafHash,
  nodeHash,
  readRoot,
  verifyConsistency,
} from './index.ts'
import type { HashReader } from './index.ts'
import { numbered, storedTree, turnBit } from './stored-tree.ts'

const entry = numbered('row ')
const tree = storedTree(3000, entry)

async function claimOf(oldSize: number, newSize: number) {
  const proof = await consistencyProof(oldSize, newSize, tree.read)
  const [oldRoot, newRoot] = [await readRoot(oldSize, tree.read), await readRoot(newSize, tree.read)]
  return { oldSize, newSize, oldRoot, newRoot, proof }
}

const growth = fc
  .integer({ min: 2, max: 3000 })
  .chain((size) => fc.tuple(fc.integer({ min: 1, max: size - 1 }), fc.constant(size)))

test('every tree up to 40 continues every smaller one, the empty one included', async () => {
  for (let newSize = 0; newSize <= 40; newSize++) {
    for (let oldSize = 0; oldSize <= newSize; oldSize++) {
      const claim = await claimOf(oldSize, newSize)
      verifyConsistency(claim)
      assert.ok(!isConsistent({ ...claim, proof: [...claim.proof, emptyRoot] }))
      if (claim.proof.length > 0) assert.ok(!isConsistent({ ...claim, proof: claim.proof.slice(1) }))
    }
  }
})

test('a proof of random growth holds, and fails with any one bit turned', async () => {
  await fc.assert(
    fc.asyncProperty(growth, fc.nat(), fc.nat(), async ([oldSize, newSize], at, bit) => {
      const claim = await claimOf(oldSize, newSize)
      verifyConsistency(claim)
      const hashes = [claim.oldRoot, claim.newRoot, ...claim.proof]
      const [oldRoot, newRoot, ...proof] = hashes.map((hash, i) =>
        i === at % hashes.length ? turnBit(hash, bit) : hash,
      )
      assert.ok(!isConsistent({ ...claim, oldRoot: oldRoot!, newRoot: newRoot!, proof }))
    }),
  )
})

test('a tree with one leaf changed does not continue the old one', async () => {
  const other = storedTree(60, (index) => entry(index === 20 ? 999 : index))
  for (let newSize = 22; newSize <= 60; newSize++) {
    for (let oldSize = 21; oldSize <= newSize; oldSize++) {
      const proof = await consistencyProof(oldSize, newSize, other.read)
      const newRoot = await readRoot(newSize, other.read)
      assert.ok(
        !isConsistent({ oldSize, newSize, oldRoot: await readRoot(oldSize, tree.read), newRoot, proof }),
      )
    }
  }
})

test('growth beyond 32 bits is proved exactly', async () => {
  const rows = [leafHash(entry(0))]
  while (rows.length < 54) rows.push(nodeHash(rows.at(-1)!, rows.at(-1)!))
  const read: HashReader = (positions) => positions.map(({ level }) => rows[level]!)
  for (const [oldSize, newSize] of [
    [2 ** 31, 2 ** 32 + 5],
    [2 ** 32 + 1, 2 ** 40],
    [2 ** 52 + 7, 2 ** 53 - 1],
  ] as const) {
    const [oldRoot, newRoot] = [await readRoot(oldSize, read), await readRoot(newSize, read)]
    verifyConsistency({
      oldSize,
      newSize,
      oldRoot,
      newRoot,
      proof: await consistencyProof(oldSize, newSize, read),
    })
  }
})

test('isConsistent() answers false to sizes that are none', async () => {
  const claim = await claimOf(7, 100)
  for (const bad of [-1, 0, 0.5, NaN, Infinity, 2 ** 53, 101])
    assert.ok(!isConsistent({ ...claim, oldSize: bad }))
  for (const bad of [-1, 0, 6, 7.5, NaN, Infinity, 2 ** 53])
    assert.ok(!isConsistent({ ...claim, newSize: bad }))
  assert.throws(() => verifyConsistency({ ...claim, oldSize: 8 }), {
    name: 'TlogError',
    code: 'invalid-proof',
  })
})

test('consistencyProof() throws a RangeError for a tree that would shrink', async () => {
  await assert.rejects(consistencyProof(6, 5, tree.read), RangeError)
  await assert.rejects(consistencyProof(-1, 5, tree.read), RangeError)
})
