import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  authenticatedHashReader,
  emptyRoot,
  formatTilePath,
  hashReaderFromTiles,
  inclusionProof,
  perfectSubtrees,
  readRoot,
  tilesForSize,
  type HashPosition,
  type TileReader,
} from './index.ts'
import { numbered, storedTree, turnBit } from './stored-tree.ts'

const tree = storedTree(70_000, numbered('row '))
const sizes = [1, 2, 255, 256, 257, 512, 513, 4000, 65_535, 65_536, 65_537, 66_000, 70_000]

const place = fc
  .constantFrom(...sizes)
  .chain((size) =>
    fc
      .nat(Math.floor(Math.log2(size)))
      .chain((level) =>
        fc.tuple(
          fc.constant(size),
          fc.record({ level: fc.constant(level), index: fc.nat(Math.floor(size / 2 ** level) - 1) }),
        ),
      ),
  )

/** Reads the tiles of the tree, and tells which. */
function watched(seen: Set<string>): TileReader {
  return (tile) => {
    seen.add(formatTilePath(tile))
    return tree.tile(tile)
  }
}

const altered =
  (path: string, alter: (bytes: Uint8Array) => Uint8Array): TileReader =>
  async (tile) =>
    formatTilePath(tile) === path ? alter(await tree.tile(tile)) : tree.tile(tile)

async function readerOf(size: number, read: TileReader) {
  return authenticatedHashReader(read, { size, root: await readRoot(size, tree.read) })
}

test('both readers give the hashes of the stored tree, perfect subtrees of every level', async () => {
  await fc.assert(
    fc.asyncProperty(place, async ([size, position]) => {
      const expected = await tree.read([position])
      assert.deepEqual(await hashReaderFromTiles(tree.tile, size)([position]), expected)
      assert.deepEqual(await (await readerOf(size, tree.tile))([position]), expected)
    }),
  )
})

test('every tile that the authenticated reader uses is authenticated: one bit turned in any of them is refused', async () => {
  await fc.assert(
    fc.asyncProperty(place, fc.nat(), async ([size, position], bit) => {
      const seen = new Set<string>()
      await (
        await readerOf(size, watched(seen))
      )([position])
      assert.ok(seen.size > 0)
      for (const path of seen) {
        const read = await readerOf(
          size,
          altered(path, (bytes) => turnBit(bytes, bit)),
        )
        await assert.rejects(async () => read([position]), { name: 'TlogError', code: 'invalid-tile' }, path)
      }
    }),
    { numRuns: 60 },
  )
})

test('every bit of every hash of a small tree counts', async () => {
  const size = 513
  const positions: HashPosition[] = [0, 300, 512].map((index) => ({ level: 0, index }))
  for (const tile of tilesForSize(size)) {
    if (tile.level === 'entries') continue
    for (let hash = 0; hash < tile.width; hash += 5) {
      const read = await readerOf(
        size,
        altered(formatTilePath(tile), (bytes) => turnBit(bytes, hash * 256 + (hash % 256))),
      )
      await assert.rejects(async () => read(positions), { code: 'invalid-tile' })
    }
  }
})

test('the tiles of another tree are refused, whole as they are', async () => {
  const other = storedTree(70_000, numbered('other '))
  for (const size of sizes) {
    const read = await readerOf(size, other.tile)
    await assert.rejects(async () => read([{ level: 0, index: 0 }]), { code: 'invalid-tile' })
  }
})

test('a tile of another length is refused by both readers', async () => {
  for (const alter of [
    (b: Uint8Array) => b.slice(1),
    (b: Uint8Array) => Uint8Array.of(...b, 0),
    () => new Uint8Array(0),
  ]) {
    const read = altered('tile/0/000', alter)
    const positions = [{ level: 0, index: 3 }]
    await assert.rejects(async () => hashReaderFromTiles(read, 300)(positions), { code: 'invalid-tile' })
    await assert.rejects(async () => (await readerOf(300, read))(positions), { code: 'invalid-tile' })
  }
})

test('each tile is read once for a batch', async () => {
  const size = 66_000
  const reads: string[] = []
  const read = await readerOf(size, (tile) => {
    reads.push(formatTilePath(tile))
    return tree.tile(tile)
  })
  await inclusionProof(size, 12_345, read)
  assert.deepEqual(reads.length, new Set(reads).size)
  assert.ok(reads.length <= 6)
})

test('the root of a tree is read and authenticated from its partial tiles alone', async () => {
  const seen = new Set<string>()
  const read = await readerOf(70_000, watched(seen))
  await read(perfectSubtrees([0, 70_000]))
  assert.deepEqual([...seen].sort(), ['tile/0/273.p/112', 'tile/1/001.p/17', 'tile/2/000.p/1'])
})

test('the empty tree has no hash to read', async () => {
  const read = authenticatedHashReader(tree.tile, { size: 0, root: emptyRoot })
  await assert.rejects(async () => read([{ level: 0, index: 0 }]), RangeError)
  assert.deepEqual(await read([]), [])
  const wrong = authenticatedHashReader(tree.tile, { size: 0, root: new Uint8Array(32) })
  await assert.rejects(async () => wrong([]), { code: 'invalid-tile' })
})
