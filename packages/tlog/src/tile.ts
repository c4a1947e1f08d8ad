import { heightWithin, isWhole, requireWhole } from './decimal.ts'
import type { HashPosition } from './subtrees.ts'
import { shown, TlogError } from './tlog-error.ts'

/** Hashes in a full hash tile, and entries in a full bundle. */
export const tileWidth = 256
/** Height of a tile in tree levels. */
const tileHeight = 8

/**
 * A static resource of a log (tlog-tiles): at a level 0 to 63 a tile of `width` hashes, at 'entries' a bundle
 * of as many entries. A width of 256 is a full tile, 1 to 255 a partial one.
 */
export type Tile = { readonly level: number | 'entries'; readonly index: number; readonly width: number }

/** Path below the log's prefix, such as `tile/0/x001/067.p/3`. Inverse of parseTilePath(). */
export function formatTilePath(tile: Tile): string {
  if (!isTile(tile)) throw new RangeError(`Not a tile: ${JSON.stringify(tile)}`)
  const partial = tile.width === tileWidth ? '' : `.p/${tile.width}`
  return `tile/${tile.level}/${formatIndex(tile.index)}${partial}`
}

const tilePath =
  /^tile\/(?<level>entries|0|[1-9][0-9]?)\/(?<index>(?:x[0-9]{3}\/){0,5}[0-9]{3})(?:\.p\/(?<width>[1-9][0-9]{0,2}))?$/

/** Reads a path, attacker-controlled: refuses every one that formatTilePath() does not give. */
export function parseTilePath(path: string): Tile {
  const match = tilePath.exec(path)?.groups
  if (match === undefined) refuse(path)
  const level = match['level'] === 'entries' ? 'entries' : Number(match['level'])
  const index = Number(match['index']!.replaceAll(/[x/]/g, ''))
  const width = Number(match['width'] ?? tileWidth)
  const tile: Tile = { level, index, width }
  if (!isTile(tile) || formatTilePath(tile) !== path) refuse(path)
  return tile
}

/** All hash tiles and bundles of a tree, level by level, the bundles after level 0. As lazy as the tree is big. */
export function tilesForSize(size: number): Generator<Tile> {
  return tilesBetween(0, size)
}

/** The tiles and bundles to write when a tree grows: those that newSize has and oldSize has not. */
export function newTiles(oldSize: number, newSize: number): Tile[] {
  return [...tilesBetween(oldSize, newSize)]
}

/**
 * Where the tiles of a tree hold the hash of a perfect subtree: hash together `span` (1 to 128, a power of
 * two) hashes of `tile` from `offset`. Throws a RangeError when the subtree is not in a tree of that size.
 */
export function tilePosition(
  position: HashPosition,
  size: number,
): { tile: Tile; offset: number; span: number } {
  requireInTree(position, size)
  const level = Math.floor(position.level / tileHeight)
  const span = 2 ** (position.level % tileHeight)
  const first = position.index * span
  const index = Math.floor(first / tileWidth)
  return { tile: { level, index, width: widthOf(level, index, size) }, offset: first % tileWidth, span }
}

/** Hashes that level `level` of tiles has in a tree of that size. */
export function hashesAtLevel(level: number, size: number): number {
  return Math.floor(size / tileWidth ** level)
}

/** Width of a tile in a tree of that size; 0 or less when the tree has no such tile. */
export function widthOf(level: number, index: number, size: number): number {
  return Math.min(tileWidth, hashesAtLevel(level, size) - index * tileWidth)
}

function* tilesBetween(oldSize: number, newSize: number): Generator<Tile> {
  requireWhole('old tree size', oldSize)
  requireWhole('new tree size', newSize)
  for (let level = 0; hashesAtLevel(level, newSize) > 0; level++) {
    yield* tilesOfLevel(level, level, oldSize, newSize)
    if (level === 0) yield* tilesOfLevel(0, 'entries', oldSize, newSize)
  }
}

// Partial tiles are not hashed into the level above: a level has only whole subtrees.
function* tilesOfLevel(at: number, level: Tile['level'], oldSize: number, newSize: number): Generator<Tile> {
  const oldHashes = hashesAtLevel(at, oldSize)
  const newHashes = hashesAtLevel(at, newSize)
  if (newHashes <= oldHashes) return
  for (let index = Math.floor(oldHashes / tileWidth); index * tileWidth < newHashes; index++) {
    yield { level, index, width: widthOf(at, index, newSize) }
  }
}

function requireInTree({ level, index }: HashPosition, size: number): void {
  requireWhole('tree size', size)
  const isInTree =
    isWhole(level) && isWhole(index) && level <= heightWithin(size) && (index + 1) * 2 ** level <= size
  if (!isInTree) throw new RangeError(`Subtree ${index} of level ${level} is not in a tree of size ${size}`)
}

function isTile({ level, index, width }: Tile): boolean {
  const isLevel = level === 'entries' || (isWhole(level) && level <= 63)
  return isLevel && isWhole(index) && isWhole(width) && width >= 1 && width <= tileWidth
}

// Groups of three digits, all but the last marked x: 1234067 is x001/x234/067.
function formatIndex(index: number): string {
  const digits = String(index)
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/.{3}/g)!
  return groups.map((group, i) => (i < groups.length - 1 ? `x${group}` : group)).join('/')
}

function refuse(path: string): never {
  throw new TlogError('invalid-tile-path', `Cannot read tile path ${shown(path)}`)
}
