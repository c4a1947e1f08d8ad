import { attachmentPath } from '@concert/tlog'
import { createHash, hash, randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import { syncFolder, syncing, unfinished, writing } from './durable-files.ts'
import type { FileSystem, OpenFile } from './file-system.ts'
import type { Layout } from './layout.ts'
import { RecordError } from './record-error.ts'

export type StoredAttachment = { readonly sha256: string; readonly bytes: number }

/**
 * Stores bytes under their SHA-256: temp, write, fsync, rename, fsync the folder. Durable when it resolves; the same
 * bytes twice are one file. A failed write leaves nothing behind and does not poison the record.
 */
export async function putAttachment(
  fs: FileSystem,
  layout: Layout,
  content: Uint8Array | AsyncIterable<Uint8Array>,
): Promise<StoredAttachment> {
  const temp = join(layout.incoming, `${randomUUID()}${unfinished}`)
  try {
    const stored = await receive(fs, temp, content)
    await place(fs, layout, temp, stored.sha256)
    return stored
  } catch (error) {
    await fs.remove(temp).catch(() => undefined)
    if (!(error instanceof RecordError) || error.code === 'fsync') throw error
    throw new RecordError(error.code, `${error.message}. The attachment was not stored`, {
      path: error.path,
      cause: error.cause,
    })
  }
}

/** The bytes, checked against their name. Throws `not-found`, or `damaged` when they are not those bytes. */
export async function readAttachment(fs: FileSystem, layout: Layout, sha256: string): Promise<Uint8Array> {
  const path = attachmentPath(sha256)
  const bytes = await fs.read(join(layout.record, path))
  if (bytes === undefined) throw new RecordError('not-found', `There is no attachment ${sha256}`, { path })
  if (hash('sha256', bytes, 'hex') === sha256) return bytes
  const message = `record/${path} has other bytes than its name says. Put it back from a backup or a mirror`
  throw new RecordError('damaged', message, { path })
}

async function receive(fs: FileSystem, temp: string, content: Uint8Array | AsyncIterable<Uint8Array>) {
  const file = await writing(temp, fs.open(temp, 'create'))
  try {
    const stored = await writeChunks(file, temp, content instanceof Uint8Array ? [content] : content)
    await syncing(temp, file.sync())
    return stored
  } finally {
    await file.close().catch(() => undefined)
  }
}

async function writeChunks(
  file: OpenFile,
  temp: string,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
) {
  const digest = createHash('sha256')
  let bytes = 0
  for await (const chunk of chunks) {
    digest.update(chunk)
    await writing(temp, file.write(chunk, bytes))
    bytes += chunk.length
  }
  return { sha256: digest.digest('hex'), bytes }
}

/** Renames over what is there: the same name has the same bytes, or bytes that have rotted. */
async function place(fs: FileSystem, layout: Layout, temp: string, sha256: string): Promise<void> {
  const path = join(layout.record, attachmentPath(sha256))
  await writing(path, fs.makeDirectory(dirname(path)))
  await writing(path, fs.rename(temp, path))
  await syncFolder(fs, dirname(path))
  await syncFolder(fs, layout.attachments)
}
