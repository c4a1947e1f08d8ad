import type { RecordSource } from '@concert/record'
import { authenticatedHashReader, encodeHex, formatTilePath, readRoot, TlogError } from '@concert/tlog'
import { CommandError } from '../command-error.ts'

export type KnownTree = { readonly size: number; readonly root: Uint8Array }

/** The root, in hex, that a record had at an earlier size, proven against its signed root. Throws CommandError. */
export async function rootAt(source: RecordSource, tree: KnownTree, size: number): Promise<string> {
  if (size === tree.size) return encodeHex(tree.root)
  const reader = authenticatedHashReader(async (tile) => {
    const bytes = await source.read(formatTilePath(tile))
    if (bytes === undefined) throw new CommandError(`${formatTilePath(tile)} is missing`)
    return bytes
  }, tree)
  try {
    return encodeHex(await readRoot(size, reader))
  } catch (error) {
    if (!(error instanceof TlogError)) throw error
    throw new CommandError(`The record's tiles are not those of its root: ${error.message}`, undefined, error)
  }
}
