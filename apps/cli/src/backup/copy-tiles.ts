import {
  formatBundle,
  formatTilePath,
  parseBundle,
  tilesForSize,
  tileWidth,
  type LogSource,
  type Tile,
} from '@concert/tlog'
import { CommandError } from '../command-error.ts'
import type { StoredFile } from './manifest.ts'
import { storeFile } from './stored-files.ts'

const hashBytes = 32

/**
 * Copies exactly the tiles and bundles of a tree of this size. While a node goes on, a partial tile may have given
 * way to its full one: then its beginning is taken, so that the copy is never ahead of its checkpoint.
 */
export async function* copyTiles(source: LogSource, to: string, size: number): AsyncGenerator<StoredFile> {
  for (const tile of tilesForSize(size))
    yield storeFile(to, `record/${formatTilePath(tile)}`, await readTile(source, tile))
}

async function readTile(source: LogSource, tile: Tile): Promise<Uint8Array> {
  const stored = await source.read(formatTilePath(tile))
  if (stored !== undefined) return stored
  const whole =
    tile.width === tileWidth ? undefined : await source.read(formatTilePath({ ...tile, width: tileWidth }))
  if (whole === undefined)
    throw new CommandError(
      `Cannot back up: record/${formatTilePath(tile)} is missing; "concert check" tells more`,
    )
  return tile.level === 'entries'
    ? formatBundle(parseBundle(whole, tileWidth).slice(0, tile.width))
    : whole.subarray(0, tile.width * hashBytes)
}
