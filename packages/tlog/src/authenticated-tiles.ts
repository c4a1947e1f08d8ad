import { requireWhole } from './decimal.ts'
import { equalBytes } from './encoding.ts'
import { emptyRoot, foldSubtrees } from './hashes.ts'
import { perfectSubtrees, type HashReader } from './subtrees.ts'
import { hashAt, perfectRoot, readTiles, type TileHashes, type TileReader } from './tile-hashes.ts'
import { formatTilePath, hashesAtLevel, tilePosition, tileWidth, widthOf, type Tile } from './tile.ts'
import { TlogError } from './tlog-error.ts'

/** A hash tile: not a bundle. */
type HashTile = Tile & { readonly level: number }

/**
 * Reads hashes out of tiles that an attacker may control, for a client that holds a verified checkpoint. No
 * hash is given before every tile it rests on is authenticated: the partial tiles together against the signed
 * root, each full tile against its hash in the tile above. Throws a TlogError when one does not fit.
 */
export function authenticatedHashReader(
  read: TileReader,
  { size, root }: { readonly size: number; readonly root: Uint8Array },
): HashReader {
  requireWhole('tree size', size)
  return async (positions) => {
    const wanted = positions.map((position) => tilePosition(position, size).tile as HashTile)
    const full = unique(wanted).flatMap((tile) => fullTilesUpFrom(tile, size))
    const tiles = await readTiles([...partialTiles(size), ...full], read)
    verifyPartialTiles(tiles, size, root)
    // From the top: a tile is believed before it vouches for the ones below it.
    for (const tile of unique(full).sort((a, b) => b.level - a.level)) verifyFullTile(tile, tiles, size)
    return positions.map((position) => hashAt(position, size, tiles))
  }
}

function unique(tiles: readonly HashTile[]): HashTile[] {
  return [...new Map(tiles.map((tile) => [formatTilePath(tile), tile])).values()]
}

/** The partial tiles of a tree: at most one a level. */
function partialTiles(size: number): HashTile[] {
  const tiles: HashTile[] = []
  for (let level = 0; hashesAtLevel(level, size) > 0; level++) {
    const hashes = hashesAtLevel(level, size)
    const width = hashes % tileWidth
    if (width > 0) tiles.push({ level, index: Math.floor(hashes / tileWidth), width })
  }
  return tiles
}

/** A tile and those above it, up to the one below a partial tile. A partial tile: none. */
function fullTilesUpFrom(tile: HashTile, size: number): HashTile[] {
  return tile.width < tileWidth ? [] : [tile, ...fullTilesUpFrom(parentOf(tile, size), size)]
}

// A full tile always has a parent in the tree, which is partial or full.
function parentOf({ level, index }: HashTile, size: number): HashTile {
  const parentIndex = Math.floor(index / tileWidth)
  return { level: level + 1, index: parentIndex, width: widthOf(level + 1, parentIndex, size) }
}

// The tree's right edge is made of all hashes of all partial tiles, so that its root vouches for each of them.
function verifyPartialTiles(tiles: TileHashes, size: number, root: Uint8Array): void {
  const edge = perfectSubtrees([0, size]).map((position) => hashAt(position, size, tiles))
  const found = size === 0 ? emptyRoot : foldSubtrees(edge)
  if (equalBytes(found, root)) return
  throw new TlogError(
    'invalid-tile',
    `Cannot believe the partial tiles of size ${size}: not of the signed root`,
  )
}

function verifyFullTile(tile: HashTile, tiles: TileHashes, size: number): void {
  const path = formatTilePath(tile)
  const parent = formatTilePath(parentOf(tile, size))
  const expected = tiles.get(parent)![tile.index % tileWidth]!
  if (equalBytes(perfectRoot(tiles.get(path)!), expected)) return
  throw new TlogError('invalid-tile', `Cannot believe ${path}: not of its hash in ${parent}`)
}
