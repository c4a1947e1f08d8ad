import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { StoredFile } from './manifest.ts'

/** Writes a file and syncs it; answers its digest. The folder's name in the manifest is the path that is given. */
export async function storeFile(
  folder: string,
  path: string,
  content: Uint8Array | AsyncIterable<Uint8Array>,
): Promise<StoredFile> {
  const target = join(folder, path)
  await mkdir(dirname(target), { recursive: true, mode: 0o700 })
  const digest = createHash('sha256')
  const file = await open(target, 'wx', 0o600)
  let bytes = 0
  try {
    for await (const chunk of content instanceof Uint8Array ? [content] : content) {
      digest.update(chunk)
      await file.write(chunk)
      bytes += chunk.length
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { path, bytes, sha256: digest.digest('hex') }
}

/** Copies a file below one folder to the same path below another. */
export function copyFileTo(from: string, to: string, path: string): Promise<StoredFile> {
  return storeFile(to, path, createReadStream(join(from, path)))
}

/** The same of a file that may go while it is copied, as a draft's attachment does; undefined when it is gone. */
export async function copyFileIfThere(
  from: string,
  to: string,
  path: string,
): Promise<StoredFile | undefined> {
  try {
    return await copyFileTo(from, to, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    await rm(join(to, path), { force: true })
    return undefined
  }
}

/** Paths of all files below a folder, relative to `base`, in order; without the ones that are being written. */
export async function* filesBelow(base: string, folder: string): AsyncGenerator<string> {
  const found = await readdir(join(base, folder), { withFileTypes: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  })
  for (const entry of found.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) yield* filesBelow(base, path)
    else if (entry.isFile() && !entry.name.endsWith('.tmp')) yield path
  }
}

/** Why a file below a folder is not the one that the manifest lists; undefined when it is. */
export async function storedFault(
  folder: string,
  { path, bytes, sha256 }: StoredFile,
): Promise<string | undefined> {
  const found = await stat(join(folder, path)).catch(() => undefined)
  if (found === undefined) return 'is missing'
  if (found.size !== bytes) return `has ${found.size} bytes, not ${bytes}`
  const digest = createHash('sha256')
  for await (const chunk of createReadStream(join(folder, path))) digest.update(chunk as Uint8Array)
  return digest.digest('hex') === sha256 ? undefined : 'has other bytes than were backed up'
}

/** Syncs a folder and everything that was renamed into it. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
