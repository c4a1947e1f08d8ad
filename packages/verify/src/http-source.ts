import { concatBytes, maxBundleBytes, requirePlainPath, tileWidth, type LogSource } from '@concert/tlog'
import { VerifyError } from './verify-error.ts'

export type HttpBounds = {
  /** For one file, whole. */
  readonly timeoutMs?: number
  /** An attachment may be large; every other file has its own bound from its format. */
  readonly maxAttachmentBytes?: number
}

/** Of the checkpoint and of the key. */
const maxSmallBytes = 2 ** 16

/** What fetch() does for us, in Node and in a browser. */
type Fetch = (url: string, init: { signal: AbortSignal; redirect: 'error' }) => Promise<Response>

/** The bytes of an attachment that are fetched when no bound is given. */
export const defaultAttachmentBytes = 2 ** 28

/**
 * A record on any web server: a node's is at `/record`. What comes is attacker-controlled: it is bounded here and
 * verified by checkRecord(). 404 and 410 are answers (`undefined`); anything else that is not 200, what is too long
 * and what is too slow throws VerifyError `unreachable`.
 */
export function httpSource(baseUrl: string, fetch: Fetch, bounds: HttpBounds = {}): LogSource {
  const base = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`
  const { timeoutMs = 30_000, maxAttachmentBytes = defaultAttachmentBytes } = bounds
  return {
    read: async (path, signal) => {
      const url = base + requirePlainPath(path)
      const timeout = AbortSignal.timeout(timeoutMs)
      const ending = signal === undefined ? timeout : AbortSignal.any([signal, timeout])
      try {
        const response = await fetch(url, { signal: ending, redirect: 'error' })
        return await readBounded(response, maxBytesOf(path, maxAttachmentBytes))
      } catch (cause) {
        signal?.throwIfAborted()
        throw unreachable(url, cause)
      }
    },
  }
}

function maxBytesOf(path: string, maxAttachmentBytes: number): number {
  if (path.startsWith('tile/entries/')) return maxBundleBytes
  if (path.startsWith('tile/')) return tileWidth * 32
  return path.startsWith('attachment/') ? maxAttachmentBytes : maxSmallBytes
}

async function readBounded(response: Response, maxBytes: number): Promise<Uint8Array | undefined> {
  const { status, body } = response
  if (status !== 200) await body?.cancel()
  if (status === 404 || status === 410) return undefined
  if (status !== 200) throw new Error(`the server answered ${status}`)
  return concatBytes(...(await readChunks(body, maxBytes)))
}

/** By a reader, for not every browser lets one loop over a stream. */
async function readChunks(body: Response['body'], maxBytes: number): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = []
  if (body === null) return chunks
  const reader = body.getReader()
  let left = maxBytes
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return chunks
    left -= value.length
    if (left < 0) break
    chunks.push(value)
  }
  await reader.cancel()
  throw new Error(`more than ${maxBytes} bytes`)
}

function unreachable(url: string, cause: unknown): VerifyError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new VerifyError('unreachable', `Cannot read ${url}: ${reason}`, { cause })
}
