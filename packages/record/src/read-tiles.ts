import { formatTilePath, leafHash, parseBundle, rootOfLeaves } from '@concert/tlog'
import type { TileReader } from '@concert/tlog'
import { RecordError } from './record-error.ts'
import type { RecordSource } from './record-source.ts'
import { edgeTileAt, tileWidth } from './right-edge.ts'

/** Why a file gives nothing. Both are named values: what is read is attacker-controlled or may have rotted. */
export type Absent = 'missing' | 'malformed'

const hashBytes = 32

/** The first `width` hashes of a tile; from the full tile where the partial one has been collected. */
export async function readTile(
  source: RecordSource,
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
  source: RecordSource,
  index: number,
  width: number = tileWidth,
): Promise<readonly Uint8Array[] | Absent> {
  const read = await readEither(source, 'entries', index, width)
  if (read === undefined) return 'missing'
  try {
    return parseBundle(read.bytes, read.width).slice(0, width)
  } catch {
    return 'malformed'
  }
}

/** How many hashes or entries a tile has in a tree of this size. */
export function widthIn(size: number, level: number, index: number): number {
  const edge = edgeTileAt(size, level)
  return index < edge.index ? tileWidth : edge.width
}

/** The tiles of a source as tlog reads them. Throws `damaged` with the path of a tile that is not there. */
export function tileReader(source: RecordSource): TileReader {
  return async ({ level, index, width }) => {
    const read = await readEither(source, level, index, width)
    if (read) return read.bytes.subarray(0, width * hashBytes)
    const path = formatTilePath({ level, index, width })
    throw new RecordError('damaged', `Cannot read ${path}: it is missing. Run a full check of the record`, {
      path,
    })
  }
}

/**
 * The hashes of a tile made anew from what stands below it: from the entries at level 0, else from the tiles of the
 * level below. Proves nothing by itself.
 */
export async function rebuildTile(
  source: RecordSource,
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

async function readEither(source: RecordSource, level: number | 'entries', index: number, width: number) {
  const bytes = await source.read(formatTilePath({ level, index, width }))
  if (bytes !== undefined || width === tileWidth) return bytes && { bytes, width }
  const full = await source.read(formatTilePath({ level, index, width: tileWidth }))
  return full && { bytes: full, width: tileWidth }
}
