import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { SiteFile } from '../site-file.ts'
import { securityHeaders } from './security-headers.ts'

export type Encoding = 'br' | 'gzip' | 'identity'

/** One way of sending a file: its bytes, and the headers of 200 and of 304 as they are written. */
export type Sent = { readonly bytes: Uint8Array; readonly headers: string[] }

/** A file as it is answered, compressed beforehand where that makes it smaller. */
export type ServedFile = {
  readonly mediaType: string
  readonly size: number
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string
  readonly cacheControl: string
  readonly encodings: Readonly<Partial<Record<Encoding, Sent>>> & { readonly identity: Sent }
  readonly unchanged: string[]
}

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)
const smallest = 512

const cacheControls = {
  minute: 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
  immutable: 'public, max-age=31536000, immutable',
} as const

/**
 * Compresses one file. Brotli's level 9 costs some milliseconds a page and saves a tenth over what is done while one
 * waits; each runs on one of libuv's threads, which the record's files use too, so never two at once.
 */
export async function serveFile(file: SiteFile, sha256 = digestOf(file.bytes)): Promise<ServedFile> {
  const { bytes, mediaType, caching, policy } = file
  const smaller = isText(mediaType) && bytes.length >= smallest
  const br = smaller ? await compressBrotli(bytes, brotli(bytes.length)) : undefined
  const gz = smaller ? await compressGzip(bytes, { level: 9 }) : undefined
  const cacheControl = cacheControls[caching]
  const sent = (encoding: Encoding, compressed: Uint8Array | undefined): Sent | undefined =>
    compressed === undefined
      ? undefined
      : {
          bytes: compressed,
          headers: headersOf({ mediaType, cacheControl, sha256, encoding, policy }, compressed.length),
        }
  return {
    mediaType,
    size: bytes.length,
    sha256,
    cacheControl,
    encodings: {
      identity: sent('identity', bytes)!,
      ...(br === undefined ? {} : { br: sent('br', br)! }),
      ...(gz === undefined ? {} : { gzip: sent('gzip', gz)! }),
    },
    unchanged: ['cache-control', cacheControl, 'vary', 'accept-encoding'],
  }
}

export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Each encoding is another representation, with a tag of its own. */
export function entityTag(sha256: string, encoding: Encoding): string {
  return `"${sha256.slice(0, 32)}${encoding === 'identity' ? '' : `-${encoding}`}"`
}

function isText(mediaType: string): boolean {
  return /^text\/|[+/](?:json|xml)\b/.test(mediaType)
}

function brotli(size: number): { params: Record<number, number> } {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: size,
    },
  }
}

type Described = Pick<ServedFile, 'mediaType' | 'cacheControl' | 'sha256'> & {
  readonly encoding: Encoding
  readonly policy: string | undefined
}

function headersOf(
  { mediaType, cacheControl, sha256, encoding, policy }: Described,
  length: number,
): string[] {
  return [
    'content-type',
    mediaType,
    'content-length',
    String(length),
    ...(encoding === 'identity' ? [] : ['content-encoding', encoding]),
    'etag',
    entityTag(sha256, encoding),
    'cache-control',
    cacheControl,
    'vary',
    'accept-encoding',
    ...securityHeaders(mediaType, policy),
  ]
}
