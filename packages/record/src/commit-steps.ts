import { dirname, join } from 'node:path'
import { equalBytes, signCheckpoint, type NoteSigner, type SignedTree } from '@concert/tlog'
import {
  type FilePublisher,
  forEachAtOnce,
  replaceFile,
  syncFolder,
  syncing,
  unfinished,
  writing,
} from './durable-files.ts'
import type { FileSystem, OpenFile } from './file-system.ts'
import type { Layout } from './layout.ts'
import { RecordError } from './record-error.ts'
import { type Growth, type RightEdge, rootOfRightEdge } from './right-edge.ts'
import { formatState } from './state-file.ts'

/** What every step of a commit works with. `fs`, `wal` and `publish` belong to the one process that has the lock. */
export type Writing = {
  readonly fs: FileSystem
  readonly layout: Layout
  readonly signer: NoteSigner
  readonly wal: OpenFile
  readonly publish: FilePublisher
}

export function signTree(edge: RightEdge, signer: NoteSigner): SignedTree {
  const root = rootOfRightEdge(edge)
  return {
    size: edge.size,
    root,
    signed: signCheckpoint({ origin: signer.verifier.name, size: edge.size, root }, signer),
  }
}

/** The write-ahead file holds one batch, from its first byte. */
export async function writeAhead({ wal, layout }: Writing, batch: Uint8Array): Promise<void> {
  await writing(layout.wal, wal.write(batch, 0))
  await syncing(layout.wal, wal.dataSync())
}

/** Not synced: a batch that is still there after a crash is only published once more. */
export function resetWriteAhead({ wal, layout }: Writing): Promise<void> {
  return writing(layout.wal, wal.truncate(0))
}

/** The commit point, as compare-and-swap: `from` must be what is on disk. */
export async function moveState(writing: Writing, from: string, to: string): Promise<void> {
  const { fs, layout } = writing
  const found = await fs.read(layout.state)
  if (found === undefined || !equalBytes(found, formatState(from))) {
    const message = `${layout.state} was changed by someone else while this process had the record open: stop both`
    throw new RecordError('forked', message, { path: layout.state, fatal: true })
  }
  await writeState(writing, to)
}

export async function writeState(
  { fs, layout }: Pick<Writing, 'fs' | 'layout'>,
  signed: string,
): Promise<void> {
  await replaceFile(fs, { path: layout.state, bytes: formatState(signed) })
  await syncFolder(fs, layout.log)
}

export function publishTiles({ publish, layout }: Writing, { files }: Pick<Growth, 'files'>): Promise<void> {
  return publish(files.map(({ path, bytes }) => ({ path: join(layout.record, path), bytes })))
}

export function publishCheckpoint({ publish, layout }: Writing, signed: string): Promise<void> {
  return publish([{ path: layout.checkpoint, bytes: new TextEncoder().encode(signed) }])
}

/** Partial tiles may go once their full tile is there. */
export async function collectPartials({ fs, layout }: Writing, { finished }: Growth): Promise<void> {
  const paths = finished.map((path) => join(layout.record, `${path}.p`))
  await forEachAtOnce(paths, (path) => writing(path, fs.remove(path)))
  await forEachAtOnce([...new Set(paths.map(dirname))], (folder) => syncFolder(fs, folder))
}

/** Attachments that were on their way in when the process ended; nobody was told of them. */
export async function collectIncoming(fs: FileSystem, layout: Layout): Promise<void> {
  for (const name of await fs.list(layout.incoming)) {
    if (name.endsWith(unfinished)) await fs.remove(join(layout.incoming, name))
  }
}
