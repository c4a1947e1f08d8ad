import {
  attachmentPath,
  authenticatedHashReader,
  consistencyProof,
  continuationOf,
  formatProof,
  formatProofs,
  inclusionProof,
  inclusionProofs,
  readRoot,
  tileReader,
  type HashReader,
  type NoteSigner,
  type SignedTree,
  type Tree,
} from '@concert/tlog'
import { dirname } from 'node:path'
import { putAttachment, readAttachment, type StoredAttachment } from './attachments.ts'
import type { Writing } from './commit-steps.ts'
import { filePublisher, syncFolder } from './durable-files.ts'
import { type FileSystem, nodeFileSystem } from './file-system.ts'
import { layoutOf, type Layout } from './layout.ts'
import { type IndexedEntry, readEntries, readEntry } from './read-entries.ts'
import { namingDamage } from './name-damage.ts'
import { RecordError, systemCode } from './record-error.ts'
import { folderSource } from './folder-source.ts'
import { type Receipt, type RecordWriter, recordWriter } from './record-writer.ts'
import { recover } from './recover.ts'

export type RecordOptions = {
  /** The node's data folder: `record/` and `log/` are below it, on one file system. */
  readonly dir: string
  /** Its key name is the origin. One key, one record: never use it for another folder. */
  readonly signer: NoteSigner
  readonly fs?: FileSystem
}

export type OpenRecord = {
  readonly origin: string
  readonly vkey: string
  /** What was repaired at opening, in sentences for the operator. */
  readonly recovered: readonly string[]
  size(): number
  /** The last published one. */
  checkpoint(): SignedTree
  /** One group commit. Resolves when all entries are durable and covered by the published checkpoint. */
  append(entries: readonly Uint8Array[]): Promise<readonly Receipt[]>
  entry(index: number): Promise<Uint8Array>
  entries(from: number, to?: number): AsyncIterable<IndexedEntry>
  /** A c2sp.org/tlog-proof text, against the published checkpoint or a recent one of that size. */
  proof(index: number, size?: number): Promise<string>
  /** The proofs of many entries at once, which share most of their work, against the published checkpoint. */
  proofs(indexes: readonly number[]): Promise<string[]>
  consistency(oldSize: number, newSize: number): Promise<Uint8Array[]>
  /** The root that the log had at an earlier size. */
  rootAt(size: number): Promise<Uint8Array>
  /** Throws `older` or `forked` unless this record continues a tree that was seen before. */
  assertNotOlderThan(seen: Tree): Promise<void>
  putAttachment(bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<StoredAttachment>
  attachment(sha256: string): Promise<Uint8Array>
  /** Where it is in the file system. */
  attachmentPath(sha256: string): string
  /** Waits for the commit that is running, then gives up the lock. */
  close(): Promise<void>
}

/**
 * Opens the record of a data folder for its one writer, and begins an empty one where there is none. Throws a
 * RecordError: `locked`, `newer`, `forked`, `foreign` or `damaged` say why it must not be written to.
 */
export async function openRecord({ dir, signer, fs = nodeFileSystem }: RecordOptions): Promise<OpenRecord> {
  const layout = layoutOf(dir)
  await makeFolders(fs, layout).catch((error: unknown) => unusableFolder(dir, error))
  const unlock = await lockRecord(fs, layout)
  try {
    return await openLocked(fs, layout, signer, unlock)
  } catch (error) {
    await unlock()
    return unusableFolder(dir, error)
  }
}

/** What the system says of the folder: no permission, not a folder, read-only. Anything else passes. */
function unusableFolder(dir: string, error: unknown): never {
  if (!/^E[A-Z]+$/.test(systemCode(error))) throw error
  const message = `Cannot open the record in ${dir}: ${systemCode(error)}. The folder must be this process's own to write`
  throw new RecordError('io', message, { path: dir, cause: error })
}

/** Answers with the release of the lock, or throws `locked`. */
export async function lockRecord(fs: FileSystem, layout: Layout): Promise<() => Promise<void>> {
  const unlock = await fs.lock(layout.lock)
  if (unlock) return unlock
  const message = `${layout.dir} is open in another process: there must be only one writer. Stop that one first`
  throw new RecordError('locked', message, { path: layout.lock })
}

async function openLocked(fs: FileSystem, layout: Layout, signer: NoteSigner, unlock: () => Promise<void>) {
  const wal = await fs.open(layout.wal, 'update')
  try {
    await syncFolder(fs, layout.log)
    const work: Writing = { fs, layout, signer, wal, publish: filePublisher(fs, layout.record) }
    const { published, edge, notes } = await recover(work)
    const close = async () => {
      await wal.close().catch(() => undefined)
      await unlock()
    }
    return recordOf(work, recordWriter(work, published, edge), notes, close)
  } catch (error) {
    await wal.close().catch(() => undefined)
    throw error
  }
}

function recordOf(
  work: Writing,
  writer: RecordWriter,
  recovered: readonly string[],
  unlock: () => Promise<void>,
): OpenRecord {
  const { fs, layout, signer } = work
  const source = folderSource(layout.record, fs)
  const size = () => writer.published().size
  const hashes = (tree: Tree) => authenticatedHashReader(tileReader(source), tree)
  return {
    origin: signer.verifier.name,
    vkey: signer.verifier.vkey,
    recovered,
    size,
    checkpoint: writer.published,
    append: writer.append,
    entry: (index) => readEntry(source, size(), index),
    entries: (from, to = size()) => readEntries(source, size(), from, to),
    proof: async (index, at = size()) => {
      requireEntry(index, at)
      const tree = writer.recent(at)
      const proof = await namingDamage(inclusionProof(at, index, hashes(tree)))
      return formatProof({ index, proof, checkpoint: tree.signed })
    },
    proofs: async (indexes) => {
      const tree = writer.published()
      for (const index of indexes) requireEntry(index, tree.size)
      const proofs = await namingDamage(inclusionProofs(tree.size, indexes, hashes(tree)))
      return formatProofs(
        tree.signed,
        proofs.map((proof, at) => ({ index: indexes[at]!, proof })),
      )
    },
    consistency: async (oldSize, newSize) => {
      requireSize(newSize, size())
      return namingDamage(consistencyProof(oldSize, newSize, hashes(writer.published())))
    },
    rootAt: (at) => namingDamage(readRoot(at, hashes(writer.published()))),
    assertNotOlderThan: (seen) => {
      const tree = writer.published()
      return assertContinues(tree, seen, hashes(tree))
    },
    putAttachment: (bytes) => putAttachment(fs, layout, bytes),
    attachment: (sha256) => readAttachment(fs, layout, sha256),
    attachmentPath: (sha256) => `${layout.record}/${attachmentPath(sha256)}`,
    close: async () => {
      await writer.close()
      await unlock()
    },
  }
}

/** The tables remember what they have seen; a record restored from an older backup must not go on under that. */
async function assertContinues(ours: Tree, seen: Tree, read: HashReader): Promise<void> {
  const continuation = await namingDamage(continuationOf(ours, seen, read))
  if (continuation === 'continues') return
  if (continuation === 'rolled-back') {
    const message =
      `The record ends at ${ours.size}, but ${seen.size} was seen before: an old backup was restored. ` +
      'Put back the newest record, or take it from a mirror; going on from here would fork it'
    throw new RecordError('older', message, { index: ours.size })
  }
  const message = `The record has another root at ${seen.size} than was seen before: it is not the same record any more`
  throw new RecordError('forked', message, { index: seen.size })
}

function requireEntry(index: number, size: number): void {
  if (Number.isSafeInteger(index) && index >= 0 && index < size) return
  throw new RecordError('not-found', `There is no entry ${index} in a record of ${size}`, { index })
}

function requireSize(newSize: number, size: number): void {
  if (newSize <= size) return
  throw new RecordError('not-found', `There is no tree of size ${newSize} yet: the record has ${size}`, {
    index: size,
  })
}

export async function makeFolders(fs: FileSystem, layout: Layout): Promise<void> {
  await makeWithParents(fs, layout.dir)
  for (const folder of [layout.record, layout.attachments, layout.log, layout.incoming])
    await fs.makeDirectory(folder)
  for (const folder of [layout.dir, layout.record, layout.log]) await syncFolder(fs, folder)
}

async function makeWithParents(fs: FileSystem, folder: string): Promise<void> {
  try {
    await fs.makeDirectory(folder)
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error
    await makeWithParents(fs, dirname(folder))
    await fs.makeDirectory(folder)
  }
  await syncFolder(fs, dirname(folder))
}
