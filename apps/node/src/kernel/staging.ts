import { sha256Hex } from '@concert/statement'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readIfThere, writeDurably } from './files.ts'
import type { FindAttachment } from './intake.ts'

/** Attachments that were sent before the statement that names them; what nobody names is gone after a day. */
export type Staging = {
  readonly put: (bytes: Uint8Array) => Promise<{ sha256: string; bytes: number }>
  readonly find: FindAttachment
}

const keptMs = 24 * 3_600_000

export function openStaging(dir: string): Staging {
  return {
    put: async (bytes) => {
      await collect(dir)
      const sha256 = sha256Hex(bytes)
      await writeDurably(join(dir, sha256), bytes)
      return { sha256, bytes: bytes.length }
    },
    find: async (sha256) => (/^[0-9a-f]{64}$/.test(sha256) ? readIfThere(join(dir, sha256)) : undefined),
  }
}

async function collect(dir: string): Promise<void> {
  const names = await readdir(dir).catch(() => [])
  for (const name of names) {
    const path = join(dir, name)
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }))
    if (Date.now() - mtimeMs > keptMs) await rm(path, { force: true })
  }
}
