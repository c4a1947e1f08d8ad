import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { formatTilePath, newTiles, parseTilePath, tilePosition, tilesForSize, type Tile } from './index.ts'

const tile = fc.record(
  {
    level: fc.oneof(fc.constant('entries' as const), fc.nat(63)),
    index: fc.maxSafeNat(),
    width: fc.integer({ min: 1, max: 256 }),
  },
  { noNullPrototype: true },
)
const paths = (tiles: Iterable<Tile>) => Array.from(tiles, formatTilePath).sort()

test('parseTilePath() is the inverse of formatTilePath()', () => {
  fc.assert(fc.property(tile, (tile) => assert.deepEqual(parseTilePath(formatTilePath(tile)), tile)))
  assert.equal(formatTilePath({ level: 0, index: 1067, width: 3 }), 'tile/0/x001/067.p/3')
})

test('formatTilePath() throws a RangeError for what is no tile', () => {
  const good = { level: 0, index: 0, width: 1 }
  for (const bad of [
    { level: 64 },
    { level: -1 },
    { index: -1 },
    { index: 2 ** 53 },
    { width: 0 },
    { width: 257 },
  ]) {
    assert.throws(() => formatTilePath({ ...good, ...bad }), RangeError)
  }
})

test('the tiles of a tree are as long as its levels, and full but for the last of each', () => {
  fc.assert(
    fc.property(fc.nat(300_000), (size) => {
      const widths = new Map<Tile['level'], number>()
      for (const { level, index, width } of tilesForSize(size)) {
        assert.equal(widths.get(level) ?? 0, index * 256)
        widths.set(level, index * 256 + width)
      }
      for (let level = 0; size >= 256 ** level; level++)
        assert.equal(widths.get(level), Math.floor(size / 256 ** level))
      assert.equal(widths.get('entries'), size === 0 ? undefined : size)
    }),
    { numRuns: 40 },
  )
})

test('newTiles() gives what the new tree has and the old one has not', () => {
  fc.assert(
    fc.property(fc.nat(140_000), fc.nat(2000), (oldSize, growth) => {
      const before = new Set(paths(tilesForSize(oldSize)))
      const expected = paths(tilesForSize(oldSize + growth)).filter((path) => !before.has(path))
      assert.deepEqual(paths(newTiles(oldSize, oldSize + growth)), expected)
    }),
    { numRuns: 40 },
  )
  assert.deepEqual(newTiles(5, 5), [])
})

test('the tiles of a tree of 2^53-1 leaves are counted out one by one, not all at once', () => {
  const [first, second] = tilesForSize(2 ** 53 - 1)
  assert.deepEqual(
    [first, second].map((tile) => formatTilePath(tile!)),
    ['tile/0/000', 'tile/0/001'],
  )
})

test('tilePosition() finds a subtree within one tile of the tree', () => {
  const place = fc.tuple(
    fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
    fc.nat(52),
    fc.double({ min: 0, max: 0.999, noNaN: true }),
  )
  fc.assert(
    fc.property(place, ([size, height, part]) => {
      const level = Math.min(height, Math.floor(Math.log2(size)))
      const index = Math.floor(Math.floor(size / 2 ** level) * part)
      fc.pre((index + 1) * 2 ** level <= size)
      const { tile, offset, span } = tilePosition({ level, index }, size)
      assert.ok(offset % span === 0 && offset + span <= tile.width && tile.width <= 256)
      // The first leaf of the tile's hash is the first leaf of the subtree.
      const first = (BigInt(tile.index) * 256n + BigInt(offset)) * 256n ** BigInt(tile.level)
      assert.equal(first, BigInt(index) * 2n ** BigInt(level))
      assert.equal(256 ** Number(tile.level) * span, 2 ** level)
    }),
  )
})

test('tilePosition() throws a RangeError for a subtree outside of the tree', () => {
  const outside = [
    [0, 5, 5],
    [1, 2, 5],
    [3, 0, 5],
    [0, 0, 0],
    [-1, 0, 5],
    [0, -1, 5],
    [0.5, 0, 5],
    [60, 0, 5],
  ] as const
  for (const [level, index, size] of outside)
    assert.throws(() => tilePosition({ level, index }, size), RangeError)
})
