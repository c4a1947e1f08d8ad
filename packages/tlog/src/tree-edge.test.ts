import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  appendLeaf,
  appendLeaves,
  emptyEdge,
  emptyRoot,
  encodeHex,
  leafHash,
  nodeHash,
  readEdge,
  readRoot,
  rootOf,
  rootOfLeaves,
} from './index.ts'
import { numbered, storedTree } from './stored-tree.ts'

const entry = numbered('row ')
const leaves = Array.from({ length: 600 }, (_, i) => leafHash(entry(i)))
const tree = storedTree(600, entry)

/** RFC 6962 section 2.1, as it is written. */
function definition(hashes: readonly Uint8Array[]): Uint8Array {
  if (hashes.length < 2) return hashes[0] ?? emptyRoot
  let split = 1
  while (split * 2 < hashes.length) split *= 2
  return nodeHash(definition(hashes.slice(0, split)), definition(hashes.slice(split)))
}

test('the empty tree has the hash of nothing as its root', () => {
  assert.equal(
    encodeHex(rootOf(emptyEdge)),
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  )
})

test('rootOf() is the root of the definition at every size up to 40', () => {
  let edge = emptyEdge
  for (let size = 0; size <= 40; size++) {
    assert.deepEqual(rootOf(edge), definition(leaves.slice(0, size)))
    edge = appendLeaf(edge, leaves[size]!)
  }
})

test('appendLeaves() is appendLeaf() again and again, however it is cut', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.nat(300), (first, second) => {
      const edge = appendLeaves(
        appendLeaves(emptyEdge, leaves.slice(0, first)),
        leaves.slice(first, first + second),
      )
      assert.equal(edge.size, first + second)
      assert.deepEqual(edge, leaves.slice(0, first + second).reduce(appendLeaf, emptyEdge))
      assert.deepEqual(rootOf(edge), rootOfLeaves(leaves.slice(0, first + second)))
    }),
    { numRuns: 30 },
  )
})

test('an edge is a value: appending leaves it as it was', () => {
  const edge = appendLeaves(emptyEdge, leaves.slice(0, 7))
  const before = structuredClone(edge)
  appendLeaf(edge, leaves[7]!)
  assert.deepEqual(edge, before)
})

test('readEdge() and readRoot() give back the edge and root of every stored size', async () => {
  for (let size = 0; size <= 600; size += size < 40 ? 1 : 37) {
    const edge = appendLeaves(emptyEdge, leaves.slice(0, size))
    assert.deepEqual(await readEdge(size, tree.read), edge)
    assert.deepEqual(await readRoot(size, tree.read), rootOf(edge))
  }
})

test('an edge near 2^53 grows exactly, and not beyond', () => {
  const size = 2 ** 53 - 2
  const edge = { size, hashes: Array.from({ length: 52 }, () => emptyRoot) }
  const last = appendLeaf(edge, leaves[0]!)
  assert.deepEqual([last.size, last.hashes.length], [2 ** 53 - 1, 53])
  assert.throws(() => appendLeaf(last, leaves[0]!), RangeError)
})

test('a hash of another length is the caller’s mistake', async () => {
  assert.throws(() => appendLeaf(emptyEdge, new Uint8Array(31)), RangeError)
  assert.throws(() => nodeHash(leaves[0]!, new Uint8Array(33)), RangeError)
  await assert.rejects(
    readRoot(3, () => [leaves[0]!]),
    RangeError,
  )
  await assert.rejects(
    readRoot(1, () => [new Uint8Array(31)]),
    RangeError,
  )
})
