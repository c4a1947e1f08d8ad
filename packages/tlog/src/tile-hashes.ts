import { plainBytes } from './encoding.ts'
import { foldSubtrees, nodeHash } from './hashes.ts'
import type { HashPosition, HashReader } from './subtrees.ts'
import { formatTilePath, tilePosition, type Tile } from './tile.ts'
import { TlogError } from './tlog-error.ts'

/**
 * Reads the bytes of a hash tile: exactly 32 * width of them. A reader that finds only the full tile in place
 * of a partial one cuts it to that length.
 */
export type TileReader = (tile: Tile) => Promise<Uint8Array>

/** Hashes of tiles, by path. */
export type TileHashes = ReadonlyMap<string, readonly Uint8Array[]>

/**
 * Reads hashes out of a log's own tiles, for a tree of `size`. It checks lengths and no more: for tiles from
 * anyone else use authenticatedHashReader(). Each tile is read once a batch.
 */
export function hashReaderFromTiles(read: TileReader, size: number): HashReader {
  return async (positions) => {
    const found = positions.map((position) => tilePosition(position, size))
    const hashes = await readTiles(
      found.map(({ tile }) => tile),
      read,
    )
    return positions.map((position) => hashAt(position, size, hashes))
  }
}

/** Reads tiles at once, each one once. Throws a TlogError when one has not its length. */
export async function readTiles(tiles: readonly Tile[], read: TileReader): Promise<TileHashes> {
  const unique = new Map(tiles.map((tile) => [formatTilePath(tile), tile]))
  const entries = [...unique].map(async ([path, tile]) => [path, splitTile(tile, await read(tile))] as const)
  return new Map(await Promise.all(entries))
}

/** Hash of a perfect subtree, out of tiles that were read. */
export function hashAt(position: HashPosition, size: number, tiles: TileHashes): Uint8Array {
  const { tile, offset, span } = tilePosition(position, size)
  return perfectRoot(tiles.get(formatTilePath(tile))!.slice(offset, offset + span))
}

/** Root of a perfect tree over 1, 2, 4 ... 256 hashes. */
export function perfectRoot(hashes: readonly Uint8Array[]): Uint8Array {
  let row = hashes
  while (row.length > 1) row = pairs(row)
  return foldSubtrees(row)
}

function pairs(row: readonly Uint8Array[]): Uint8Array[] {
  return Array.from({ length: row.length / 2 }, (_, i) => nodeHash(row[2 * i]!, row[2 * i + 1]!))
}

function splitTile(tile: Tile, bytes: Uint8Array): Uint8Array[] {
  if (bytes.length !== tile.width * 32) {
    const path = formatTilePath(tile)
    throw new TlogError('invalid-tile', `Cannot read ${path}: ${bytes.length} bytes, not ${tile.width * 32}`)
  }
  const plain = plainBytes(bytes)
  return Array.from({ length: tile.width }, (_, i) => plain.slice(i * 32, i * 32 + 32))
}
