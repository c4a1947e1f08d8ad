import { edgeTileAt, levelsOf, rootOfEdgeTiles } from '../edge-tile.ts'
import { concatBytes, equalBytes } from '../encoding.ts'
import { formatTilePath } from '../tile.ts'
import type { LogSource } from './log-source.ts'
import { readTile, rebuildTile, type Absent } from './read-tiles.ts'

export type Tree = { readonly size: number; readonly root: Uint8Array }

type Hashes = readonly Uint8Array[]
type Level = { level: number; path: string; stored: Hashes | Absent }

/** A file below the log's prefix, and what it should hold. */
type FileBytes = { readonly path: string; readonly bytes: Uint8Array }

export type FoundEdge = {
  /** The hashes of each level's unfinished tile, lowest first; they hash to the root. */
  readonly levels: readonly Hashes[]
  /** Tiles that are missing or not what was signed, with the bytes they should have. */
  readonly wrong: readonly FileBytes[]
}

/** The files that are at fault or, where all are there, could be. */
export type Unproven = readonly { readonly path: string; readonly what: Absent | 'unproven' }[]

/**
 * The unfinished tile of every level, proven against the signed root: read, and where they do not hash to it, made
 * anew from what stands below. `unproven` names the files that are at fault or could be.
 */
export async function findRightEdge(
  source: LogSource,
  tree: Tree,
): Promise<FoundEdge | { readonly unproven: Unproven }> {
  const levels = await Promise.all(
    Array.from({ length: levelsOf(tree.size) }, (_, level) => load(source, tree, level)),
  )
  const stored = levels.map((level) => level.stored)
  if (stored.every(isThere) && isEdgeOf(tree, stored)) return { levels: stored, wrong: [] }
  const proven = await firstProven(source, tree, levels)
  if (proven) return { levels: proven, wrong: differences(levels, proven) }
  return {
    unproven: levels.map(({ path, stored }) => ({
      path,
      what: typeof stored === 'string' ? stored : 'unproven',
    })),
  }
}

async function load(source: LogSource, { size }: Tree, level: number): Promise<Level> {
  const { index, width } = edgeTileAt(size, level)
  if (width === 0) return { level, path: '', stored: [] }
  const path = formatTilePath({ level, index, width })
  return { level, path, stored: await readTile(source, level, index, width) }
}

const isThere = (stored: Hashes | Absent): stored is Hashes => typeof stored !== 'string'

const isEdgeOf = ({ size, root }: Tree, levels: readonly Hashes[]): boolean =>
  equalBytes(rootOfEdgeTiles(size, levels), root)

/** Tries, level by level, the stored tile and the one made anew: at most two to the power of five trees. */
async function firstProven(source: LogSource, tree: Tree, levels: readonly Level[]) {
  let candidates: Hashes[][] = [[]]
  for (const { level, path, stored } of levels) {
    const { index, width } = edgeTileAt(tree.size, level)
    const rebuilt = path === '' ? [] : await rebuildTile(source, level, index, width)
    const choices = differing(stored, rebuilt ?? 'missing')
    candidates = candidates.flatMap((below) => choices.map((hashes) => below.concat([hashes])))
  }
  return candidates.find((levels) => isEdgeOf(tree, levels))
}

function differing(stored: Hashes | Absent, rebuilt: Hashes | Absent): Hashes[] {
  if (!isThere(stored)) return isThere(rebuilt) ? [rebuilt] : []
  return isThere(rebuilt) && !equalHashes(rebuilt, stored) ? [stored, rebuilt] : [stored]
}

function differences(levels: readonly Level[], proven: readonly Hashes[]): FileBytes[] {
  return levels.flatMap(({ path, stored }, at) =>
    isThere(stored) && equalHashes(stored, proven[at]!) ? [] : [{ path, bytes: concatBytes(...proven[at]!) }],
  )
}

export const equalHashes = (a: Hashes, b: Hashes): boolean =>
  a.length === b.length && a.every((hash, at) => equalBytes(hash, b[at]!))
