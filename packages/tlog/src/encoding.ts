import { shown, TlogError } from './tlog-error.ts'

/** Base64 of RFC 4648 section 4: standard alphabet, padded. */
export function encodeBase64(bytes: Uint8Array): string {
  return bytes.toBase64()
}

/** Inverse of encodeBase64(), and of nothing else: no other alphabet, padding, space or stray bits. */
export function decodeBase64(text: string): Uint8Array {
  return decodeExactly(text, 'base64', (base64) => Uint8Array.fromBase64(base64), encodeBase64)
}

/** Lowercase hex. */
export function encodeHex(bytes: Uint8Array): string {
  return bytes.toHex()
}

/** Inverse of encodeHex(), and of nothing else: no uppercase, no prefix. */
export function decodeHex(text: string): Uint8Array {
  return decodeExactly(text, 'lowercase hex', (hex) => Uint8Array.fromHex(hex), encodeHex)
}

/** The one 32-byte hash that `text` is the base64 of. */
export function decodeHash(text: string): Uint8Array {
  const hash = decodeBase64(text)
  if (hash.length !== 32) {
    throw new TlogError('invalid-hash', `Cannot read hash ${shown(text)}: ${hash.length} bytes, not 32`)
  }
  return hash
}

const utf8 = new TextEncoder()
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** UTF-8 of a text. A lone surrogate has no UTF-8 and is refused, never replaced. */
export function encodeUtf8(text: string): Uint8Array {
  if (!text.isWellFormed()) {
    throw new TlogError('invalid-encoding', `Cannot encode ${shown(text)}: a lone surrogate has no UTF-8`)
  }
  return utf8.encode(text)
}

/** Inverse of encodeUtf8(): refuses bytes that are not UTF-8, keeps a byte order mark. */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(bytes)
  } catch (cause) {
    throw new TlogError('invalid-encoding', 'Cannot read text: not UTF-8', { cause })
  }
}

/** Joins byte arrays. */
export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let offset = 0
  for (const part of parts) {
    bytes.set(part, offset)
    offset += part.length
  }
  return bytes
}

/** The same memory as a plain Uint8Array: the slices of a Node Buffer would not be copies. */
export function plainBytes(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
}

/** Whether two byte arrays are the same. Not in constant time: for public values. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}

// The platform's decoders take more than one form (spaces, either case): decode, re-encode, compare.
function decodeExactly(
  text: string,
  form: string,
  decode: (text: string) => Uint8Array,
  encode: (bytes: Uint8Array) => string,
): Uint8Array {
  let bytes: Uint8Array | undefined
  try {
    bytes = decode(text)
  } catch (cause) {
    throw new TlogError('invalid-encoding', `Cannot read ${shown(text)}: not ${form}`, { cause })
  }
  if (encode(bytes) === text) return bytes
  throw new TlogError('invalid-encoding', `Cannot read ${shown(text)}: not the one form of ${form}`)
}
