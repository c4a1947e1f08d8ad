import { join } from 'node:path'
import { nodeFileSystem, type FileSystem } from './file-system.ts'
import { RecordError } from './record-error.ts'

/** Reads a file of the public folder: `checkpoint`, `tile/…`, `attachment/…`. Undefined when there is none. */
export type RecordSource = { read(path: string): Promise<Uint8Array | undefined> }

/** The public folder itself, DIR/record. */
export function folderSource(dir: string, fs: FileSystem = nodeFileSystem): RecordSource {
  return { read: async (path) => fs.read(join(dir, refuseEscape(path))) }
}

/** Only plain names below the folder: no `..`, nothing absolute, nothing empty. */
function refuseEscape(path: string): string {
  const safe = path.split('/').every((name) => /^[0-9A-Za-z_-][0-9A-Za-z._-]*$/.test(name))
  if (!safe) throw new RangeError(`Cannot read ${JSON.stringify(path)}: not a path below a record`)
  return path
}

export type HttpBounds = {
  readonly timeoutMs?: number
  /** An attachment may be large; every other file has its own bound from its format. */
  readonly maxAttachmentBytes?: number
}

type Fetch = (url: string, init: { signal: AbortSignal; redirect: 'error' }) => Promise<Response>

/**
 * A record on any web server. What comes is attacker-controlled: it is bounded here and verified by `checkRecord`.
 * 404 and 410 are answers (`undefined`); anything else that is not 200 throws `unreachable`.
 */
export function httpSource(baseUrl: string, fetch: Fetch, bounds: HttpBounds = {}): RecordSource {
  const base = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`
  const { timeoutMs = 30_000, maxAttachmentBytes = 1 << 28 } = bounds
  return {
    read: async (path) => {
      const url = base + refuseEscape(path)
      try {
        const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs), redirect: 'error' })
        return await readBounded(response, maxBytesOf(path, maxAttachmentBytes))
      } catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause)
        throw new RecordError('unreachable', `Cannot read ${url}: ${reason}`, { path, cause })
      }
    },
  }
}

function maxBytesOf(path: string, maxAttachmentBytes: number): number {
  if (path.startsWith('tile/entries/')) return 256 * (2 + 65_535)
  if (path.startsWith('tile/')) return 256 * 32
  return path.startsWith('attachment/') ? maxAttachmentBytes : 1 << 16
}

async function readBounded(response: Response, maxBytes: number): Promise<Uint8Array | undefined> {
  if (response.status === 404 || response.status === 410) {
    await response.body?.cancel()
    return undefined
  }
  if (response.status !== 200) {
    await response.body?.cancel()
    throw new Error(`the server answered ${response.status}`)
  }
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.length
    if (length > maxBytes) throw new Error(`more than ${maxBytes} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
