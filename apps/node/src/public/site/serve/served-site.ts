import type { Language } from '@concert/statement'
import { setImmediate } from 'node:timers/promises'
import type { SiteFile } from '../site-file.ts'
import { digestOf, serveFile, type ServedFile } from './served-file.ts'

/** The whole site as it is answered: by the address that is asked for, without a query. */
export type ServedSite = {
  readonly languages: readonly Language[]
  readonly files: ReadonlyMap<string, ServedFile>
}

/**
 * Writes and compresses one file after the other, and lets requests through in between. What is the same as before is
 * taken over as it was.
 */
export async function serveSite(
  written: Iterable<readonly [path: string, file: SiteFile]>,
  languages: readonly Language[],
  before: ServedSite | undefined,
): Promise<ServedSite> {
  const files = new Map<string, ServedFile>()
  for (const [path, file] of written) {
    const address = addressOf(path)
    const old = before?.files.get(address)
    const sha256 = digestOf(file.bytes)
    files.set(
      address,
      old?.sha256 === sha256 && old.mediaType === file.mediaType ? old : await serveFile(file, sha256),
    )
    await setImmediate()
  }
  return { languages, files }
}

/** A page is asked for by its folder. */
function addressOf(path: string): string {
  return `/${path === 'index.html' || path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : path}`
}
