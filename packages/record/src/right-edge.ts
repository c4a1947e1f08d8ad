import {
  appendLeaves,
  edgeTileAt,
  emptyEdge,
  formatBundle,
  formatTilePath,
  leafHash,
  levelsOf,
  rootOf,
  tileWidth,
  type Tile,
  type TreeEdge,
} from '@concert/tlog'
import type { NamedBytes } from './durable-files.ts'

/** The unfinished tile of one level: its hashes, and the right edge of the small tree over them. */
type EdgeTile = { readonly hashes: readonly Uint8Array[]; readonly edge: TreeEdge }

/**
 * All that is needed to append: the unfinished tile of every level, and the unfinished bundle. At most 255 hashes a
 * level and 255 entries, whatever the size of the record.
 */
export type RightEdge = {
  readonly size: number
  readonly entries: readonly Uint8Array[]
  readonly tiles: readonly EdgeTile[]
}

/** What an append adds to the public folder. `finished`: paths of tiles that were partial and became full. */
export type Growth = {
  readonly edge: RightEdge
  readonly files: readonly NamedBytes[]
  readonly finished: readonly string[]
}

/** An edge from the hashes of the unfinished tile of each level, lowest first, and the unfinished bundle. */
export function rightEdge(
  size: number,
  levels: readonly (readonly Uint8Array[])[],
  entries: readonly Uint8Array[],
): RightEdge {
  return { size, entries, tiles: levels.map((hashes) => ({ hashes, edge: appendLeaves(emptyEdge, hashes) })) }
}

export const emptyRightEdge: RightEdge = rightEdge(0, [], [])

/** The tree's right edge is that of its tiles, largest subtree first. */
function treeEdgeOf({ size, tiles }: RightEdge): TreeEdge {
  return { size, hashes: tiles.toReversed().flatMap((tile) => tile.edge.hashes) }
}

export const rootOfRightEdge = (edge: RightEdge): Uint8Array => rootOf(treeEdgeOf(edge))

/** Appends entries, each at most 65,535 bytes. Every hash is computed once. */
export function grow(edge: RightEdge, entries: readonly Uint8Array[]): Growth {
  const size = edge.size + entries.length
  const files: NamedBytes[] = []
  const finished: string[] = []
  const bundles = growBundles(edge, entries, files)
  const filled = edge.entries.length > 0 && edge.entries.length + entries.length >= tileWidth
  if (filled) finished.push(tilePath('entries', edgeTileAt(edge.size, 0).index))
  const tiles: EdgeTile[] = []
  let hashes: readonly Uint8Array[] = entries.map((entry) => leafHash(entry))
  for (let level = 0; level < levelsOf(size); level++) {
    const tile = edge.tiles[level] ?? { hashes: [], edge: emptyEdge }
    const first = edgeTileAt(edge.size, level).index
    const grown = growLevel(tile, hashes)
    if (hashes.length > 0) files.push(...nameTiles(level, first, grown))
    if (tile.hashes.length > 0 && grown.full.length > 0) finished.push(tilePath(level, first))
    tiles.push(grown.tile)
    hashes = grown.roots
  }
  return { edge: { size, entries: bundles, tiles }, files, finished }
}

type GrownLevel = { tile: EdgeTile; full: (readonly Uint8Array[])[]; roots: Uint8Array[] }

function growLevel(tile: EdgeTile, added: readonly Uint8Array[]): GrownLevel {
  const full: (readonly Uint8Array[])[] = []
  const roots: Uint8Array[] = []
  let { hashes, edge } = tile
  for (let at = 0; at < added.length;) {
    const part = added.slice(at, at + tileWidth - hashes.length)
    hashes = hashes.concat(part)
    edge = appendLeaves(edge, part)
    at += part.length
    if (hashes.length < tileWidth) continue
    full.push(hashes)
    roots.push(rootOf(edge))
    hashes = []
    edge = emptyEdge
  }
  return { tile: { hashes, edge }, full, roots }
}

const tilePath = (level: Tile['level'], index: number, width = tileWidth): string =>
  formatTilePath({ level, index, width })

function nameTiles(level: number, first: number, { full, tile }: GrownLevel): NamedBytes[] {
  return [...full, tile.hashes]
    .filter((hashes) => hashes.length > 0)
    .map((hashes, at) => ({ path: tilePath(level, first + at, hashes.length), bytes: Buffer.concat(hashes) }))
}

/** Writes the bundles that changed, and answers with the entries of the unfinished one. */
function growBundles(
  edge: RightEdge,
  added: readonly Uint8Array[],
  files: NamedBytes[],
): readonly Uint8Array[] {
  const entries = [...edge.entries, ...added]
  const first = edgeTileAt(edge.size, 0).index
  for (let at = 0; at < entries.length; at += tileWidth) {
    const bundle = entries.slice(at, at + tileWidth)
    files.push({
      path: tilePath('entries', first + at / tileWidth, bundle.length),
      bytes: formatBundle(bundle),
    })
  }
  return entries.slice(entries.length - (entries.length % tileWidth))
}
