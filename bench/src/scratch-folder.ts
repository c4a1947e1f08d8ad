import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** On the disk of the project, not on a memory file system: durability is part of what is measured. */
export async function scratchFolder(): Promise<string> {
  const path = fileURLToPath(new URL('../../.data/bench', import.meta.url))
  await mkdir(path, { recursive: true })
  return path
}
