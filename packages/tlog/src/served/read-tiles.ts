import { parseBundle } from '../bundle.ts'
import { leafHash } from '../hashes.ts'
import type { TileReader } from '../tile-hashes.ts'
import { formatTilePath, tileWidth } from '../tile.ts'
import { TlogError } from '../tlog-error.ts'
import { rootOfLeaves } from '../tree-edge.ts'
import type { LogSource } from './log-source.ts'

/** Why a file gives nothing. Both are named values: what is read is attacker-controlled or may have rotted. */
export type Absent = 'missing' | 'malformed'

const hashBytes = 32

/** The first `width` hashes of a tile; from the full tile where the partial one has been collected. */
export async function readTile(
  source: LogSource,
  level: number,
  index: number,
  width: number = tileWidth,
): Promise<readonly Uint8Array[] | Absent> {
  const read = await readEither(source, level, index, width)
  if (read === undefined) return 'missing'
  if (read.bytes.length !== read.width * hashBytes) return 'malformed'
  return Array.from({ length: width }, (_, at) => read.bytes.subarray(at * hashBytes, (at + 1) * hashBytes))
}

/** The first `width` entries of a bundle, likewise. */
export async function readBundle(
  source: LogSource,
  index: number,
  width: number = tileWidth,
): Promise<readonly Uint8Array[] | Absent> {
  const read = await readEither(source, 'entries', index, width)
  if (read === undefined) return 'missing'
  try {
    return parseBundle(read.bytes, read.width).slice(0, width)
  } catch (error) {
    if (error instanceof TlogError) return 'malformed'
    throw error
  }
}

/** The hash tiles of a source, for hashReaderFromTiles() and authenticatedHashReader(). */
export function tileReader(source: LogSource): TileReader {
  return async ({ level, index, width }) => {
    const read = await readEither(source, level, index, width)
    if (read) return read.bytes.subarray(0, width * hashBytes)
    const path = formatTilePath({ level, index, width })
    throw new TlogError('missing-tile', `Cannot read ${path}: it is missing`)
  }
}

/**
 * The hashes of a tile made anew from what stands below it: from the entries at level 0, else from the tiles of the
 * level below. Proves nothing by itself.
 */
export async function rebuildTile(
  source: LogSource,
  level: number,
  index: number,
  width: number,
): Promise<readonly Uint8Array[] | undefined> {
  if (level === 0) {
    const entries = await readBundle(source, index, width)
    return typeof entries === 'string' ? undefined : entries.map((entry) => leafHash(entry))
  }
  const hashes: Uint8Array[] = []
  for (let at = 0; at < width; at++) {
    const child = index * tileWidth + at
    const stored = await readTile(source, level - 1, child)
    const below = typeof stored === 'string' ? await rebuildTile(source, level - 1, child, tileWidth) : stored
    if (below === undefined) return undefined
    hashes.push(rootOfLeaves(below))
  }
  return hashes
}

async function readEither(source: LogSource, level: number | 'entries', index: number, width: number) {
  const bytes = await source.read(formatTilePath({ level, index, width }))
  if (bytes !== undefined || width === tileWidth) return bytes && { bytes, width }
  const full = await source.read(formatTilePath({ level, index, width: tileWidth }))
  return full && { bytes: full, width: tileWidth }
}
