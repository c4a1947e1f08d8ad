import assert from 'node:assert/strict'
import {
  appendLeaf,
  appendLeaves,
  authenticatedHashReader,
  consistencyProof,
  decodeBase64,
  emptyEdge,
  encodeBase64,
  encodeHex,
  hashReaderFromTiles,
  formatTilePath,
  inclusionProof,
  isConsistent,
  isIncluded,
  leafHash,
  nodeHash,
  parseBundle,
  parseTilePath,
  readRoot,
  rootOf,
  sha256,
  tilesForSize,
  TlogError,
  verifyConsistency,
  verifyInclusion,
} from './index.ts'
import { decodeHex } from './encoding.ts'
import { storedTree, type StoredTree } from './stored-tree.ts'
import { vectorTest, type VectorSet } from './test-vector-sets.ts'

const isSlow = process.env['CONCERT_SLOW'] !== undefined
const sizeLimit = isSlow ? Infinity : 1_234_068
const trees = new Map<unknown, StoredTree>()

/** The largest tree that a set needs, made once. */
function treeOf({ load, entry }: VectorSet): StoredTree {
  const { large_roots_hex } = load('tree-heads')
  const sizes = Object.keys(large_roots_hex)
    .map(Number)
    .filter((size) => size <= 1_234_068)
  const id = String(entry(0))
  const tree = trees.get(id) ?? storedTree(Math.max(...sizes), entry)
  trees.set(id, tree)
  return tree
}

vectorTest('leafHash() and nodeHash() give the hashes of the vectors', ({ load, entry }) => {
  const { empty_leaf_hash, leaf_hashes, node_hash_sample } = load('tree-heads')
  assert.equal(encodeHex(leafHash(new Uint8Array(0))), empty_leaf_hash)
  for (const { index, leaf_hash_hex } of leaf_hashes)
    assert.equal(encodeHex(leafHash(entry(index))), leaf_hash_hex)
  const { left_hex, right_hex, node_hex } = node_hash_sample
  assert.equal(encodeHex(nodeHash(decodeHex(left_hex), decodeHex(right_hex))), node_hex)
})

vectorTest('appendLeaf() and rootOf() give the roots of the vectors', ({ load, entry }) => {
  let edge = emptyEdge
  for (const [size, root] of load('tree-heads').roots_hex.entries()) {
    assert.equal(edge.size, size)
    assert.equal(encodeHex(rootOf(edge)), root)
    edge = appendLeaf(edge, leafHash(entry(size)))
  }
})

vectorTest('appendLeaves() gives the large roots of the vectors', (set, context) => {
  let edge = emptyEdge
  const tree = treeOf(set)
  for (const [size, root] of Object.entries<string>(set.load('tree-heads').large_roots_hex)) {
    if (Number(size) > sizeLimit) {
      context.diagnostic(`size ${size} is left out: set CONCERT_SLOW to run it`)
      continue
    }
    edge = appendLeaves(edge, leavesBetween(edge.size, Number(size), tree, set))
    assert.equal(encodeHex(rootOf(edge)), root, size)
  }
})

vectorTest('readRoot() gives the large roots of the vectors', async (set) => {
  const tree = treeOf(set)
  for (const [size, root] of Object.entries<string>(set.load('tree-heads').large_roots_hex)) {
    if (Number(size) <= tree.size)
      assert.equal(encodeHex(await readRoot(Number(size), tree.read)), root, size)
  }
})

vectorTest(
  'inclusionProof() gives the proofs of the vectors, and verifyInclusion() accepts them',
  async (set) => {
    const tree = treeOf(set)
    for (const { size, index, proof } of set.load('inclusion').valid) {
      const found = await inclusionProof(size, index, tree.read)
      assert.deepEqual(found.map(encodeBase64), proof)
      const root = await readRoot(size, tree.read)
      verifyInclusion({ size, index, leafHash: leafHash(set.entry(index)), proof: found, root })
      const read = authenticatedHashReader(tree.tile, { size, root })
      assert.deepEqual((await inclusionProof(size, index, read)).map(encodeBase64), proof)
    }
  },
)

vectorTest('isIncluded() refuses the wrong proofs of the vectors', ({ load }) => {
  for (const { why, size, index, leaf_hash, proof, root } of load('inclusion').invalid) {
    const claim = { size, index, leafHash: decodeBase64(leaf_hash), proof: proof.map(decodeBase64) }
    assert.equal(isIncluded({ ...claim, root: decodeBase64(root) }), false, why)
  }
})

vectorTest(
  'consistencyProof() gives the proofs of the vectors, and verifyConsistency() accepts them',
  async (set) => {
    const tree = treeOf(set)
    for (const { old: oldSize, new: newSize, proof } of set.load('consistency').valid) {
      const found = await consistencyProof(oldSize, newSize, hashReaderFromTiles(tree.tile, newSize))
      assert.deepEqual(found.map(encodeBase64), proof)
      const [oldRoot, newRoot] = [await readRoot(oldSize, tree.read), await readRoot(newSize, tree.read)]
      verifyConsistency({ oldSize, newSize, oldRoot, newRoot, proof: found })
    }
  },
)

vectorTest('isConsistent() refuses the wrong proofs of the vectors', ({ load }) => {
  for (const { why, old: oldSize, new: newSize, old_root, new_root, proof } of load('consistency').invalid) {
    const roots = { oldRoot: decodeBase64(old_root), newRoot: decodeBase64(new_root) }
    assert.equal(isConsistent({ oldSize, newSize, ...roots, proof: proof.map(decodeBase64) }), false, why)
  }
})

vectorTest('formatTilePath() and parseTilePath() hold to the paths of the vectors', ({ load }) => {
  const { paths, invalid_paths, for_leaf_index = [] } = load('tile-paths')
  for (const { level, index, width, path } of paths) {
    const tile = { level: level === 'entries' ? level : Number(level), index, width }
    assert.equal(formatTilePath(tile), path)
    assert.deepEqual(parseTilePath(path), tile)
  }
  for (const { full_path, entries_index } of for_leaf_index) {
    assert.deepEqual(parseTilePath(full_path), { level: 'entries', index: entries_index, width: 256 })
  }
  for (const path of invalid_paths) assert.throws(() => parseTilePath(path), TlogError, path)
})

vectorTest('tilesForSize() gives the tiles of the vectors', ({ load }) => {
  for (const { size, paths, partial_tiles, partial_bundle, full_bundles } of load('tile-paths')
    .for_tree_size) {
    const found = Array.from(tilesForSize(size), formatTilePath)
    if (paths !== undefined) assert.deepEqual(new Set(found), new Set(paths))
    else {
      const partial = found.filter((path) => path.includes('.p/'))
      assert.deepEqual(
        new Set(partial),
        new Set([...partial_tiles, partial_bundle].filter(Boolean)),
        `size ${size}`,
      )
      assert.equal(found.filter((path) => /entries\/[x/0-9]+$/.test(path)).length, full_bundles)
    }
  }
})

vectorTest('a stored tree gives the tiles and bundles of the vectors', async (set) => {
  const tree = treeOf(set)
  for (const { resources } of set.load('tiles').trees) {
    for (const { path, length, sha256_hex, bytes_hex } of resources) {
      const tile = parseTilePath(path)
      const bytes = tile.level === 'entries' ? tree.bundle(tile) : await tree.tile(tile)
      assert.equal(bytes.length, length, path)
      assert.equal(encodeHex(sha256(bytes)), sha256_hex, path)
      if (bytes_hex !== undefined) assert.equal(encodeHex(bytes), bytes_hex)
      if (tile.level === 'entries') assert.equal(parseBundle(bytes, tile.width).length, tile.width)
    }
  }
})

function* leavesBetween(
  start: number,
  end: number,
  tree: StoredTree,
  { entry }: VectorSet,
): Generator<Uint8Array> {
  for (let i = start; i < end; i++) yield i < tree.size ? tree.leaf(i) : leafHash(entry(i))
}
