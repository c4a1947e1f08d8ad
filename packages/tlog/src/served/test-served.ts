// For the tests: a whole log as it is served, in memory.
import { formatTilePath, readRoot, signCheckpoint, tilesForSize, type LogSource } from '../index.ts'
import { log, origin } from '../sample-keys.ts'
import { numbered, storedTree } from '../stored-tree.ts'

export type Served = {
  readonly files: Map<string, Uint8Array>
  readonly source: LogSource
  readonly root: Uint8Array
}

/** The log of entries `row 0`, `row 1`, …, or of another history from an entry on. Files may be changed in place. */
export async function servedLog(size: number, forkedAt = Infinity): Promise<Served> {
  const entry = (index: number) => numbered(index < forkedAt ? 'row ' : 'other row ')(index)
  const tree = storedTree(size, entry)
  const files = new Map<string, Uint8Array>()
  for (const tile of tilesForSize(size))
    files.set(formatTilePath(tile), tile.level === 'entries' ? tree.bundle(tile) : await tree.tile(tile))
  const root = await readRoot(size, tree.read)
  const checkpoint = signCheckpoint({ origin, size, root }, log)
  files.set('checkpoint', new TextEncoder().encode(checkpoint))
  return { files, source: sourceOf(files), root }
}

export function sourceOf(files: ReadonlyMap<string, Uint8Array>): LogSource {
  return { read: async (path) => files.get(path) }
}
