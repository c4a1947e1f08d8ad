import {
  edgeTileAt,
  equalBytes,
  formatTilePath,
  leafHash,
  readBundle,
  type LogSource,
  type Tree,
} from '@concert/tlog'

/**
 * The entries of the unfinished bundle, each checked against its proven leaf hash; or what is at fault, with the
 * entry's place in the record where it is one entry.
 */
export async function findEdgeEntries(source: LogSource, { size }: Tree, leaves: readonly Uint8Array[]) {
  const { index, width } = edgeTileAt(size, 0)
  if (width === 0) return { entries: [] }
  const path = formatTilePath({ level: 'entries', index, width })
  const entries = await readBundle(source, index, width)
  if (typeof entries === 'string') return { path, what: entries }
  const at = entries.findIndex((entry, at) => !equalBytes(leafHash(entry), leaves[at]!))
  return at < 0 ? { entries } : { path, index: size - width + at, what: 'malformed' as const }
}
