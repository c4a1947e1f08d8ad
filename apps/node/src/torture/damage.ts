import { cp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { testFolder } from './test-folder.ts'

export type Damage = (path: string) => Promise<void>

/** One bit in the middle of the file is another one. */
export async function flip(path: string): Promise<void> {
  const bytes = await readFile(path)
  const at = Math.floor(bytes.length / 2)
  bytes[at] = bytes[at]! ^ 1
  await writeFile(path, bytes)
}

export async function halve(path: string): Promise<void> {
  await truncate(path, Math.floor((await readFile(path)).length / 2))
}

export const empty: Damage = (path) => truncate(path, 0)
export const remove: Damage = (path) => rm(path, { recursive: true })
export const garble: Damage = (path) => writeFile(path, 'no such thing\n')

/** A copy of a data folder with some of its files damaged: those whose path below it matches. */
export async function damagedCopy(origin: string, which: RegExp, damage: Damage): Promise<string> {
  const dir = testFolder()
  await cp(origin, dir, { recursive: true })
  const paths = (await filesOf(dir)).filter((path) => which.test(path))
  if (paths.length === 0) throw new Error(`There is no file ${String(which)} in ${origin}`)
  for (const path of paths) await damage(join(dir, path))
  return dir
}

export async function filesOf(dir: string): Promise<string[]> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true })
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort()
}
