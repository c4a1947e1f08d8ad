// For the tests: a built record as a node serves it, in memory.
import { sha256Hex } from '@concert/statement'
import {
  attachmentPath,
  formatBundle,
  formatTilePath,
  leafHash,
  rootOfLeaves,
  tilesForSize,
  tileWidth,
  type LogSource,
  type Tile,
} from '@concert/tlog'
import type { BuiltRecord } from '../../../testdata/verify/build-record.ts'

export type Files = Map<string, Uint8Array>

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Checkpoint, key, tiles, bundles, and the attachments that are given. */
export function servedRecord(record: BuiltRecord, attachments: readonly Uint8Array[] = []): Files {
  const { entries, logKey } = record
  const leaves = entries.map((entry) => leafHash(entry))
  const bytesOf = ({ level, index, width }: Tile): Uint8Array => {
    const first = index * tileWidth
    if (level === 'entries') return formatBundle(entries.slice(first, first + width))
    const span = tileWidth ** level
    const hash = (at: number) => rootOfLeaves(leaves.slice((first + at) * span, (first + at + 1) * span))
    return Uint8Array.from(Array.from({ length: width }, (_, at) => [...hash(at)]).flat())
  }
  return new Map([
    ['checkpoint', utf8(record.checkpoint())],
    ['vkey', utf8(`${logKey.verifier.vkey}\n`)],
    ...[...tilesForSize(entries.length)].map((tile) => [formatTilePath(tile), bytesOf(tile)] as const),
    ...attachments.map((bytes) => [attachmentPath(sha256Hex(bytes)), bytes] as const),
  ])
}

export function sourceOf(files: ReadonlyMap<string, Uint8Array>): LogSource {
  return { read: async (path) => files.get(path) }
}
