import { concatBytes, plainBytes } from './encoding.ts'
import { tileWidth } from './tile.ts'
import { TlogError } from './tlog-error.ts'

/** Most bytes of an entry: its length is written in 16 bits. */
export const maxEntryBytes = 65535

/** Most bytes of a bundle. */
export const maxBundleBytes = tileWidth * (2 + maxEntryBytes)

/** An entry bundle (tlog-tiles): each of 1 to 256 entries after its length, a big-endian uint16. */
export function formatBundle(entries: readonly Uint8Array[]): Uint8Array {
  requireWidth(entries.length)
  return concatBytes(...entries.flatMap((entry) => [formatLength(entry), entry]))
}

/** Inverse of formatBundle(); attacker-controlled: exactly `width` entries and not a byte more. */
export function parseBundle(bytes: Uint8Array, width: number): Uint8Array[] {
  requireWidth(width)
  const plain = plainBytes(bytes)
  const entries: Uint8Array[] = []
  let at = 0
  while (entries.length < width) {
    if (at + 2 > bytes.length) refuse(`it ends before entry ${entries.length} of ${width}`)
    const end = at + 2 + bytes[at]! * 256 + bytes[at + 1]!
    if (end > bytes.length) refuse(`it ends within entry ${entries.length}`)
    entries.push(plain.slice(at + 2, end))
    at = end
  }
  if (at < bytes.length) refuse(`${bytes.length - at} bytes after entry ${width - 1}`)
  return entries
}

function formatLength({ length }: Uint8Array): Uint8Array {
  if (length > maxEntryBytes)
    throw new RangeError(`An entry has at most ${maxEntryBytes} bytes, not ${length}`)
  return Uint8Array.of(Math.floor(length / 256), length % 256)
}

function requireWidth(width: number): void {
  const isWidth = Number.isInteger(width) && width >= 1 && width <= tileWidth
  if (!isWidth) throw new RangeError(`A bundle has 1 to ${tileWidth} entries, not ${width}`)
}

function refuse(reason: string): never {
  throw new TlogError('invalid-bundle', `Cannot read entry bundle: ${reason}`)
}
