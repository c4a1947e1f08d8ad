import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  inclusionProof,
  isIncluded,
  leafHash,
  nodeHash,
  readRoot,
  verifyInclusion,
  type HashReader,
} from './index.ts'
import { numbered, storedTree, turnBit } from './stored-tree.ts'

const entry = numbered('row ')
const tree = storedTree(3000, entry)

async function claimOf(size: number, index: number) {
  const proof = await inclusionProof(size, index, tree.read)
  return { size, index, leafHash: leafHash(entry(index)), proof, root: await readRoot(size, tree.read) }
}

const place = fc.integer({ min: 1, max: 3000 }).chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1)))

test('every leaf of every tree up to 40 is proved, and by no other place', async () => {
  for (let size = 1; size <= 40; size++) {
    for (let index = 0; index < size; index++) {
      const claim = await claimOf(size, index)
      verifyInclusion(claim)
      assert.ok(claim.proof.length <= Math.ceil(Math.log2(size)))
      for (let other = 0; other < size; other++) {
        if (other !== index)
          assert.ok(!isIncluded({ ...claim, index: other }), `${index} as ${other} of ${size}`)
      }
    }
  }
})

test('a proof of a random leaf holds, and fails with any one bit turned', async () => {
  await fc.assert(
    fc.asyncProperty(place, fc.nat(), fc.nat(), async ([size, index], at, bit) => {
      const claim = await claimOf(size, index)
      verifyInclusion(claim)
      const hashes = [claim.leafHash, claim.root, ...claim.proof]
      const turned = hashes.map((hash, i) => (i === at % hashes.length ? turnBit(hash, bit) : hash))
      assert.ok(!isIncluded({ ...claim, leafHash: turned[0]!, root: turned[1]!, proof: turned.slice(2) }))
      assert.ok(!isIncluded({ ...claim, proof: claim.proof.slice(1) }) || claim.proof.length === 0)
      assert.ok(!isIncluded({ ...claim, proof: [...claim.proof, claim.root] }))
    }),
  )
})

test('a hash too many is refused even where the root above it is a true one', () => {
  const [left, right] = [leafHash(entry(0)), leafHash(entry(1))]
  const root = nodeHash(left, right)
  verifyInclusion({ size: 2, index: 1, leafHash: right, proof: [left], root })
  assert.ok(!isIncluded({ size: 1, index: 0, leafHash: right, proof: [left], root }))
})

test('a reader is asked once for all hashes of a proof', async () => {
  let reads = 0
  const counting: HashReader = (positions) => {
    reads++
    return tree.read(positions)
  }
  await inclusionProof(2999, 1234, counting)
  assert.equal(reads, 1)
})

test('isIncluded() answers false to numbers that are no place in a tree', async () => {
  const claim = await claimOf(100, 7)
  for (const bad of [-1, 0.5, NaN, Infinity, 2 ** 53, 100]) assert.ok(!isIncluded({ ...claim, index: bad }))
  for (const bad of [-1, 0, 7, 7.5, NaN, Infinity, 2 ** 53]) assert.ok(!isIncluded({ ...claim, size: bad }))
  assert.ok(!isIncluded({ ...claim, proof: Array.from({ length: 64 }, () => claim.root) }))
  assert.throws(() => verifyInclusion({ ...claim, index: 8 }), { name: 'TlogError', code: 'invalid-proof' })
})

test('a place beyond 32 bits is proved exactly', async () => {
  // All leaves alike: the root of a perfect subtree depends on its level alone.
  const rows = [leafHash(entry(0))]
  while (rows.length < 54) rows.push(nodeHash(rows.at(-1)!, rows.at(-1)!))
  const read: HashReader = (positions) => positions.map(({ level }) => rows[level]!)
  for (const size of [2 ** 32 + 1, 2 ** 40 - 3, 2 ** 53 - 1]) {
    const root = await readRoot(size, read)
    for (const index of [0, 2 ** 31, 2 ** 32, size - 1]) {
      verifyInclusion({
        size,
        index,
        leafHash: rows[0]!,
        proof: await inclusionProof(size, index, read),
        root,
      })
    }
  }
})

test('inclusionProof() throws a RangeError for a leaf that is not in the tree', async () => {
  for (const [size, index] of [
    [0, 0],
    [5, 5],
    [5, -1],
    [5, 1.5],
    [2 ** 53, 0],
  ] as const) {
    await assert.rejects(inclusionProof(size, index, tree.read), RangeError)
  }
})
