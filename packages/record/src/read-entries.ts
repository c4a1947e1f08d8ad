import {
  equalBytes,
  formatTilePath,
  leafHash,
  readBundle,
  readTile,
  tileWidth,
  widthOf,
  type LogSource,
} from '@concert/tlog'
import { RecordError } from './record-error.ts'

export type IndexedEntry = { readonly index: number; readonly entry: Uint8Array }

/** One entry of a tree of this size, checked against its leaf hash. Throws `not-found` or `damaged`. */
export async function readEntry(source: LogSource, size: number, index: number): Promise<Uint8Array> {
  requireInside(index, size)
  const bundle = await readProvenBundle(source, size, Math.floor(index / tileWidth))
  return bundle.take(index)
}

/** Entries `from` to before `to`, in order, read bundle by bundle and each checked against its leaf hash. */
export async function* readEntries(
  source: LogSource,
  size: number,
  from: number,
  to: number,
): AsyncGenerator<IndexedEntry> {
  if (from < to) requireInside(to - 1, size)
  for (let index = from; index < to;) {
    const bundle = await readProvenBundle(source, size, Math.floor(index / tileWidth))
    const end = Math.min(to, bundle.end)
    for (; index < end; index++) yield { index, entry: bundle.take(index) }
  }
}

type ProvenBundle = { end: number; take: (index: number) => Uint8Array }

async function readProvenBundle(source: LogSource, size: number, bundle: number): Promise<ProvenBundle> {
  const width = widthOf(0, bundle, size)
  const [entries, leaves] = await Promise.all([
    readBundle(source, bundle, width),
    readTile(source, 0, bundle, width),
  ])
  const path = formatTilePath({ level: 'entries', index: bundle, width })
  if (typeof entries === 'string') throw damaged(path, entries)
  if (typeof leaves === 'string') throw damaged(formatTilePath({ level: 0, index: bundle, width }), leaves)
  const first = bundle * tileWidth
  const take = (index: number) => {
    const entry = entries[index - first]!
    if (equalBytes(leafHash(entry), leaves[index - first]!)) return entry
    throw damaged(path, `wrong at entry ${index}: it has not its leaf hash`, index)
  }
  return { end: first + width, take }
}

function requireInside(index: number, size: number): void {
  if (Number.isSafeInteger(index) && index >= 0 && index < size) return
  throw new RecordError('not-found', `There is no entry ${index}: the record has ${size}`, { index })
}

function damaged(path: string, what: string, index?: number): RecordError {
  const message = `record/${path} is ${what}. Run a full check, and put the file back from a backup or a mirror`
  return new RecordError('damaged', message, { path, index })
}
