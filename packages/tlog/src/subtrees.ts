import { heightWithin } from './decimal.ts'
import { emptyRoot, foldSubtrees } from './hashes.ts'
import type { TreeEdge } from './tree-edge.ts'

/** A perfect subtree of 2^level leaves: the one that begins at leaf index * 2^level. */
export type HashPosition = { readonly level: number; readonly index: number }

/** Reads stored hashes of perfect subtrees in one batch: one hash for each position, in the same order. */
export type HashReader = (
  positions: readonly HashPosition[],
) => readonly Uint8Array[] | Promise<readonly Uint8Array[]>

/** Leaves [start, end) of a tree. */
export type LeafRange = readonly [start: number, end: number]

/** The perfect subtrees that make up a range, largest first. Start is a multiple of each one's width. */
export function perfectSubtrees([start, end]: LeafRange): HashPosition[] {
  const positions: HashPosition[] = []
  for (let at = start; at < end;) {
    const level = heightWithin(end - at)
    positions.push({ level, index: at / 2 ** level })
    at += 2 ** level
  }
  return positions
}

/** The hashes of subtrees of a tree, perfect or not, by one read. Throws a RangeError when the reader fails its duty. */
export async function readRanges(ranges: readonly LeafRange[], read: HashReader): Promise<Uint8Array[]> {
  const parts = ranges.map(perfectSubtrees)
  const hashes = await readAll(parts.flat(), read)
  let at = 0
  return parts.map((part) => foldSubtrees(hashes.slice(at, (at += part.length))))
}

/** Rebuilds the right edge of a stored tree: what an append goes on from after a restart. One read. */
export async function readEdge(size: number, read: HashReader): Promise<TreeEdge> {
  return { size, hashes: await readAll(perfectSubtrees([0, size]), read) }
}

/** Root of a stored tree of that size, or of an earlier size of it. One read. */
export async function readRoot(size: number, read: HashReader): Promise<Uint8Array> {
  return size === 0 ? emptyRoot : (await readRanges([[0, size]], read))[0]!
}

async function readAll(positions: readonly HashPosition[], read: HashReader): Promise<readonly Uint8Array[]> {
  if (positions.length === 0) return []
  const hashes = await read(positions)
  if (hashes.length === positions.length && hashes.every((hash) => hash.length === 32)) return hashes
  throw new RangeError(`A hash reader gives ${positions.length} hashes of 32 bytes for as many positions`)
}
