import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandError } from '../command-error.ts'
import { manifestName } from '../checking/open-place.ts'

export type StoredFile = { readonly path: string; readonly bytes: number; readonly sha256: string }

/** What a backup holds: the record as it stood at one signed checkpoint, and every file with its digest. */
export type Manifest = {
  readonly format: 'concert.backup/v1'
  readonly made: string
  readonly origin: string
  readonly vkey: string
  readonly size: number
  /** Hex. */
  readonly root: string
  readonly files: readonly StoredFile[]
}

/** The backup's manifest; undefined when there is none. Throws CommandError when it cannot be read. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const manifest = parse(text)
  if (manifest?.format === 'concert.backup/v1' && Array.isArray(manifest.files)) return manifest as Manifest
  throw new CommandError(
    `Cannot read ${join(folder, manifestName)}: it is not the manifest of a backup that this Concert knows`,
  )
}

function parse(text: string): Partial<Manifest> | undefined {
  try {
    return JSON.parse(text) as Partial<Manifest>
  } catch {
    return undefined
  }
}

export function formatManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, undefined, 1)}\n`
}
