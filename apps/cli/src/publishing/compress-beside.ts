import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { SiteFolder } from './site-folder.ts'
import type { SiteLine } from './site-manifest.ts'

const endings = ['.br', '.gz'] as const
const smallest = 512

/** The names that servers look for beside a file; of one that is not worth it, none. */
export function compressedPaths(path: string, of?: Pick<SiteLine, 'mediaType' | 'bytes'>): string[] {
  if (of !== undefined && !(of.bytes >= smallest && /^text\/|[+/](?:json|xml)\b/.test(of.mediaType)))
    return []
  return endings.map((ending) => `${path}${ending}`)
}

/** Writes a file's compressed twins where they are missing; they are taken away whenever the file becomes another. */
export async function compressBeside(line: SiteLine, folder: SiteFolder): Promise<void> {
  const [br, gz] = compressedPaths(line.path, line)
  if (br === undefined || gz === undefined) return
  if ((await folder.exists(br)) && (await folder.exists(gz))) return
  const bytes = await folder.read(line.path)
  await folder.write(br, await compressBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
  await folder.write(gz, await compressGzip(bytes, { level: 9 }))
}

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)
