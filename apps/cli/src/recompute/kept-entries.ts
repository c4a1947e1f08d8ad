import type { ProvenRecord } from '@concert/node'
import {
  appendLeaves,
  emptyEdge,
  formatBundle,
  leafHash,
  parseBundle,
  rootOf,
  tileWidth,
  type TreeEdge,
} from '@concert/tlog'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Keeps the entries of a record in a folder as they come, in order, each proven before. */
export type KeptEntries = {
  readonly keep: (entry: Uint8Array) => Promise<void>
  /** All that were kept. Nothing is kept after this. */
  readonly record: () => Promise<Omit<ProvenRecord, 'origin' | 'attachment'>>
}

/** 256 entries a file, and the edge of the tree before each: so any earlier root takes a file and no more. */
export function keepEntries(dir: string): KeptEntries {
  const edges: TreeEdge[] = [emptyEdge]
  let size = 0
  let open: Uint8Array[] = []
  const write = async (): Promise<void> => {
    if (open.length === 0) return
    await writeFile(fileOf(edges.length - 1), formatBundle(open))
    edges.push(appendLeaves(edges.at(-1)!, open.map(leafHash)))
    open = []
  }
  const fileOf = (bundle: number): string => join(dir, `entries-${bundle}`)
  const read = async (bundle: number): Promise<Uint8Array[]> =>
    parseBundle(await readFile(fileOf(bundle)), Math.min(tileWidth, size - bundle * tileWidth))
  return {
    keep: async (entry) => {
      open.push(entry)
      size++
      if (open.length === tileWidth) await write()
    },
    record: async () => {
      await write()
      return {
        size: () => size,
        entry: async (index) => (await read(bundleOf(index)))[index % tileWidth]!,
        entries: (from, to = size) => entriesBetween(read, from, to),
        rootAt: async (at) => {
          const entries = at % tileWidth === 0 ? [] : await read(bundleOf(at))
          return rootOf(appendLeaves(edges[bundleOf(at)]!, entries.slice(0, at % tileWidth).map(leafHash)))
        },
      }
    },
  }
}

async function* entriesBetween(
  read: (bundle: number) => Promise<Uint8Array[]>,
  from: number,
  to: number,
): AsyncGenerator<{ index: number; entry: Uint8Array }> {
  for (let index = from; index < to;) {
    const entries = await read(bundleOf(index))
    for (const entry of entries.slice(index % tileWidth)) {
      if (index === to) return
      yield { index: index++, entry }
    }
  }
}

function bundleOf(index: number): number {
  return Math.floor(index / tileWidth)
}
