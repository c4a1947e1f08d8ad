import { edgeTileAt, levelsOf } from '../edge-tile.ts'
import { equalBytes } from '../encoding.ts'
import { leafHash } from '../hashes.ts'
import { formatTilePath, tileWidth } from '../tile.ts'
import { rootOfLeaves } from '../tree-edge.ts'
import { equalHashes, findRightEdge, type Tree, type Unproven } from './find-right-edge.ts'
import type { LogSource } from './log-source.ts'
import { readBundle, readTile, rebuildTile, type Absent } from './read-tiles.ts'
import type { TreeFault } from './tree-fault.ts'

export type Walk = {
  readonly source: LogSource
  readonly tree: Tree
  /** What is wholly before this size is not read; its hashes are still proven against the root. */
  readonly since: number
  readonly fault: (fault: TreeFault) => void
  /** Called in order for every entry from `since` that is proven to be in the tree. */
  readonly entry: (index: number, entry: Uint8Array) => void | Promise<void>
  /** Called after each bundle with the size up to which the log has been read. */
  readonly bundleDone: (end: number) => void | Promise<void>
}

type Hashes = readonly Uint8Array[]
/** A tile's hashes, and whether they are proven to be those under the signed root. */
type Tile = {
  readonly level: number
  readonly index: number
  readonly hashes: Hashes | undefined
  readonly proven: boolean
}

/**
 * Reads a log once, from the root down and from the first entry to the last, and reports everything that does not
 * hash to the signed root. Holds one tile a level and a few bundles, whatever the size.
 */
export async function walkTree(walk: Walk): Promise<void> {
  const { source, tree, fault } = walk
  const found = await findRightEdge(source, tree)
  if ('levels' in found) {
    for (const { path } of found.wrong)
      fault({ path, code: 'wrong-tile', what: 'missing, or not the hashes of what stands below it' })
  } else reportUnproven(found.unproven, fault)
  for (let level = levelsOf(tree.size) - 1; level >= 0; level--) {
    const { index, width } = edgeTileAt(tree.size, level)
    if (width === 0) continue
    const stored = 'levels' in found ? found.levels[level] : await readTile(source, level, index, width)
    await walkTile(walk, { level, index, hashes: present(stored), proven: 'levels' in found }, width)
  }
}

/** Nothing at the right edge can be told from the rest: each file that is not there is named, else the checkpoint. */
function reportUnproven(unproven: Unproven, fault: Walk['fault']) {
  const absent = unproven.flatMap(({ path, what }) =>
    what === 'unproven' ? [] : [{ path, code: what, what }],
  )
  for (const one of absent) fault(one)
  if (absent.length === 0) {
    const what = `its root is not the root of the tiles at the right edge (${unproven.map((tile) => tile.path).join(', ')})`
    fault({ path: 'checkpoint', code: 'wrong-root', what })
  }
}

async function walkTile(walk: Walk, tile: Tile, width: number): Promise<void> {
  if (tile.level === 0) {
    return walkBundle(walk, tile, width, { bundle: await readBundle(walk.source, tile.index, width) })
  }
  const below = childrenOf(walk, tile, width)
  if (tile.level > 1) {
    for (const { child, expected } of below) {
      await walkTile(walk, await readChild(walk, tile.level - 1, child, expected), tileWidth)
    }
    return
  }
  const load = async ({ child, expected }: Child) => ({
    expected,
    tile: await readChild(walk, 0, child, expected),
    bundle: await readBundle(walk.source, child),
  })
  for await (const { tile, bundle, expected } of readAhead(below, load)) {
    await walkBundle(walk, tile, tileWidth, { bundle, expected })
  }
}

type Child = { readonly child: number; readonly expected: Uint8Array | undefined }

/** The full tiles below a tile, with the root each must have, without those wholly before `since`. */
function childrenOf({ since }: Walk, tile: Tile, width: number): readonly Child[] {
  const span = tileWidth ** tile.level
  return Array.from({ length: width }, (_, at) => ({
    child: tile.index * tileWidth + at,
    expected: tile.proven ? tile.hashes?.[at] : undefined,
  })).filter(({ child }) => (child + 1) * span > since)
}

/** A full tile: as it is stored where its root is the one expected, else made anew where that proves it. */
async function readChild(
  { source, fault }: Walk,
  level: number,
  index: number,
  expected?: Uint8Array,
): Promise<Tile> {
  const stored = await readTile(source, level, index)
  const hashes = present(stored)
  const path = formatTilePath({ level, index, width: tileWidth })
  if (hashes === undefined)
    fault(
      stored === 'missing'
        ? { path, code: stored, what: stored }
        : { path, code: 'malformed', what: 'malformed: not 256 hashes' },
    )
  if (expected === undefined) return { level, index, hashes, proven: false }
  if (hashes && equalBytes(rootOfLeaves(hashes), expected)) return { level, index, hashes, proven: true }
  if (hashes) fault({ path, code: 'wrong-tile', what: 'not the hashes that the tile above it stands for' })
  const rebuilt = await rebuildTile(source, level, index, tileWidth)
  const proven = rebuilt !== undefined && equalBytes(rootOfLeaves(rebuilt), expected)
  return { level, index, hashes: proven ? rebuilt : hashes, proven }
}

type Bundle = { readonly bundle: Hashes | Absent; readonly expected?: Uint8Array | undefined }

async function walkBundle(
  walk: Walk,
  tile: Tile,
  width: number,
  { bundle, expected }: Bundle,
): Promise<void> {
  const path = formatTilePath({ level: 'entries', index: tile.index, width })
  if (typeof bundle === 'string') {
    walk.fault({ path, code: bundle, what: bundle === 'missing' ? 'missing' : 'malformed: not its entries' })
  } else await walkEntries(walk, tile, path, { entries: bundle, expected })
  await walk.bundleDone(tile.index * tileWidth + width)
}

type Entries = { readonly entries: Hashes; readonly expected: Uint8Array | undefined }

async function walkEntries(
  walk: Walk,
  tile: Tile,
  path: string,
  { entries, expected }: Entries,
): Promise<void> {
  const { fault, since } = walk
  const leaves = entries.map((entry) => leafHash(entry))
  const hashes = tile.hashes ?? leaves
  if (!tile.proven && expected && equalHashes(leaves, hashes)) {
    fault({ path, code: 'wrong-bundle', what: 'not the entries that the tree stands for' })
  }
  for (const [at, entry] of entries.entries()) {
    const index = tile.index * tileWidth + at
    const same = equalBytes(leaves[at]!, hashes[at]!)
    if (!same)
      fault({ path, index, code: 'wrong-entry', what: 'not the entry that its leaf hash stands for' })
    if (same && tile.proven && index >= since) await walk.entry(index, entry)
  }
}

const present = (hashes: Hashes | Absent | undefined): Hashes | undefined =>
  typeof hashes === 'string' ? undefined : hashes

const bundlesAhead = 8

/** Loads a few items ahead, and yields them in order. */
async function* readAhead<T, R>(items: readonly T[], load: (item: T) => Promise<R>): AsyncGenerator<R> {
  const loading: Promise<R>[] = []
  for (const item of items) {
    const promise = load(item)
    promise.catch(() => undefined)
    loading.push(promise)
    if (loading.length > bundlesAhead) yield await loading.shift()!
  }
  for (const promise of loading) yield await promise
}
