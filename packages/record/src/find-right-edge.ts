import { formatTilePath, leafHash } from '@concert/tlog'
import type { NamedBytes } from './durable-files.ts'
import { type Absent, readBundle, readTile, rebuildTile } from './read-tiles.ts'
import type { RecordSource } from './record-source.ts'
import { edgeTileAt, levelsOf, rightEdge, rootOfRightEdge } from './right-edge.ts'

export type Tree = { readonly size: number; readonly root: Uint8Array }

type Hashes = readonly Uint8Array[]
type Level = { level: number; path: string; stored: Hashes | Absent }

export type FoundEdge = {
  /** The hashes of each level's unfinished tile, lowest first; they hash to the root. */
  readonly levels: readonly Hashes[]
  /** Tiles that are missing or not what was signed, with the bytes they should have. */
  readonly wrong: readonly NamedBytes[]
}

/**
 * The unfinished tile of every level, proven against the signed root: read, and where they do not hash to it, made
 * anew from what stands below. `unproven` names the files that are at fault or could be.
 */
export async function findRightEdge(
  source: RecordSource,
  tree: Tree,
): Promise<FoundEdge | { readonly unproven: readonly { path: string; what: string }[] }> {
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

async function load(source: RecordSource, { size }: Tree, level: number): Promise<Level> {
  const { index, width } = edgeTileAt(size, level)
  if (width === 0) return { level, path: '', stored: [] }
  const path = formatTilePath({ level, index, width })
  return { level, path, stored: await readTile(source, level, index, width) }
}

const isThere = (stored: Hashes | Absent): stored is Hashes => typeof stored !== 'string'

const isEdgeOf = ({ size, root }: Tree, levels: readonly Hashes[]): boolean =>
  isSame(rootOfRightEdge(rightEdge(size, levels, [])), root)

/** Tries, level by level, the stored tile and the one made anew: at most two to the power of five trees. */
async function firstProven(source: RecordSource, tree: Tree, levels: readonly Level[]) {
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
  return isThere(rebuilt) && !isSameList(rebuilt, stored) ? [stored, rebuilt] : [stored]
}

function differences(levels: readonly Level[], proven: readonly Hashes[]): NamedBytes[] {
  return levels.flatMap(({ path, stored }, at) =>
    isThere(stored) && isSameList(stored, proven[at]!) ? [] : [{ path, bytes: Buffer.concat(proven[at]!) }],
  )
}

/**
 * The entries of the unfinished bundle, each checked against its proven leaf hash; or what is at fault, with the
 * entry's place in the record where it is one entry.
 */
export async function findEdgeEntries(source: RecordSource, { size }: Tree, leaves: Hashes) {
  const { index, width } = edgeTileAt(size, 0)
  if (width === 0) return { entries: [] }
  const path = formatTilePath({ level: 'entries', index, width })
  const entries = await readBundle(source, index, width)
  if (typeof entries === 'string') return { path, what: entries }
  const at = entries.findIndex((entry, at) => !isSame(leafHash(entry), leaves[at]!))
  return at < 0 ? { entries } : { path, index: size - width + at, what: 'malformed' as const }
}

export const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0

export const isSameList = (a: Hashes, b: Hashes): boolean =>
  a.length === b.length && a.every((hash, at) => isSame(hash, b[at]!))
