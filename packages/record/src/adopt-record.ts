import { checkTree, equalBytes, type Tree } from '@concert/tlog'
import { join } from 'node:path'
import { writeState } from './commit-steps.ts'
import { syncFolder } from './durable-files.ts'
import { nodeFileSystem } from './file-system.ts'
import { type Layout, layoutOf } from './layout.ts'
import { lockRecord, makeFolders, type RecordOptions } from './open-record.ts'
import { readPublished, readState } from './read-positions.ts'
import { RecordError } from './record-error.ts'
import { folderSource } from './folder-source.ts'
import { parseBatch } from './write-ahead.ts'

/**
 * The operator's way back after `log/` was lost or is an old one, as with a record fetched from a mirror: takes the
 * published record as it stands for the commit point. `seen` is the newest checkpoint that anyone holds (ask mirrors
 * and witnesses): a record that ends before it is refused, for going on from there would fork it. Checks the whole
 * record first, and throws `older`, `forked`, `foreign`, `damaged` or `locked` with nothing changed.
 */
export async function adoptRecord(options: RecordOptions & { readonly seen: Tree }): Promise<void> {
  const { dir, signer, seen, fs = nodeFileSystem } = options
  const layout = layoutOf(dir)
  await makeFolders(fs, layout)
  const unlock = await lockRecord(fs, layout)
  try {
    const published = await readPublished({ fs, layout, signer })
    if (published === undefined) throw unusable(layout, 'damaged', 'has no readable checkpoint')
    if (published.size !== seen.size)
      throw unusable(layout, 'older', `ends at ${published.size}, not at ${seen.size}`)
    if (!equalBytes(published.root, seen.root))
      throw unusable(layout, 'forked', `has another root at ${seen.size}`)
    const { ok, faults } = await checkTree(folderSource(layout.record, fs), { vkey: signer.verifier.vkey })
    if (!ok) throw unusable(layout, 'damaged', `has faults, the first in ${faults[0]!.path}`)
    await requireNotAhead({ ...options, fs }, layout, published)
    await dropForeignBatch({ ...options, fs }, layout, published)
    await writeState({ fs, layout }, published.signed)
  } finally {
    await unlock()
  }
}

type Adopting = Required<RecordOptions>

/** A commit point past the published checkpoint is not lost: opening the record publishes it. */
async function requireNotAhead({ fs, signer }: Adopting, layout: Layout, published: Tree): Promise<void> {
  const state = await readState({ fs, layout, signer }).catch(() => undefined)
  if (state === undefined || state.size <= published.size) return
  throw unusable(layout, 'newer', `is behind its own commit point at ${state.size}: open it instead`)
}

/** A batch that goes on from here may have been signed and stays; any other is of an older log. */
async function dropForeignBatch({ fs }: Adopting, layout: Layout, { size, root }: Tree): Promise<void> {
  const bytes = await fs.read(layout.wal)
  const batch = bytes && parseBatch(bytes)
  if (batch?.start === size && equalBytes(batch.rootBefore, root)) return
  await fs.remove(layout.wal)
  await syncFolder(fs, layout.log)
}

function unusable(layout: Layout, code: 'older' | 'forked' | 'damaged' | 'newer', what: string): RecordError {
  const message = `Cannot go on from ${layout.record}: it ${what}. Fetch the newest record from a mirror`
  return new RecordError(code, message, { path: join(layout.record, 'checkpoint') })
}
