import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandError } from '../command-error.ts'

/** What a desktop leaves in a folder. */
const desktopPattern = /^\.|^Thumbs\.db$|^desktop\.ini$/
/** What a web server sends in place of the file beside it. */
const compressedPattern = /\.(?:br|gz|zst)$/

/**
 * The bytes of files by their paths; of a folder those of every file in it, but of none that is no document of its own:
 * hidden files, and compressed copies of a file that lies beside them. Throws CommandError for what cannot be read.
 */
export async function readFiles(paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  for (const path of paths)
    for (const file of await filesAt(path)) files.set(file, await reading(file, () => readFile(file)))
  return files
}

async function filesAt(path: string): Promise<string[]> {
  if (!(await reading(path, () => stat(path))).isDirectory()) return [path]
  const names = await reading(path, () => readdir(path, { withFileTypes: true }))
  const files = new Set(names.filter((one) => one.isFile()).map(({ name }) => name))
  const isLeftOut = (name: string): boolean =>
    desktopPattern.test(name) ||
    (compressedPattern.test(name) && files.has(name.replace(compressedPattern, '')))
  const kept = [...files].filter((name) => !isLeftOut(name)).sort()
  if (kept.length === 0) throw new CommandError(`${path} holds no file`)
  return kept.map((name) => join(path, name))
}

async function reading<T>(path: string, read: () => Promise<T>): Promise<T> {
  return read().catch((cause: unknown) => {
    throw new CommandError(`Cannot read ${path}: ${(cause as Error).message}`, undefined, cause)
  })
}
