import { rootOf, appendLeaves, emptyEdge } from './tree-edge.ts'
import { hashesAtLevel, tileWidth } from './tile.ts'

/** Which tile of a level is unfinished, and how wide it is: 0 to 255. */
export function edgeTileAt(size: number, level: number): { readonly index: number; readonly width: number } {
  const hashes = hashesAtLevel(level, size)
  return { index: Math.floor(hashes / tileWidth), width: hashes % tileWidth }
}

/** Levels of tiles that a tree of that size has, finished or not. */
export function levelsOf(size: number): number {
  return size === 0 ? 0 : 1 + levelsOf(Math.floor(size / tileWidth))
}

/** The root of the tree whose unfinished tiles have these hashes, lowest level first: its right edge is theirs. */
export function rootOfEdgeTiles(size: number, levels: readonly (readonly Uint8Array[])[]): Uint8Array {
  const edges = levels.map((hashes) => appendLeaves(emptyEdge, hashes))
  return rootOf({ size, hashes: edges.toReversed().flatMap(({ hashes }) => hashes) })
}
