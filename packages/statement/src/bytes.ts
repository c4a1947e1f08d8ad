// By Node's Buffer, whose pool makes short arrays cheap. A browser gets its twin, bytes-browser.ts, by an `imports`
// condition.
import { Buffer } from 'node:buffer'

/** Standard base64 with padding (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  return over(bytes, bytes.length).toString('base64')
}

/**
 * Decodes attacker-controlled text, or answers undefined unless it is the one encoding of its bytes: the URL
 * alphabet, missing padding, white space and stray trailing bits are what a lenient decoder would take.
 */
export function fromBase64(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : undefined
}

export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts)
}

/** The first so many bytes, each as the character of that number: for what is compared with ASCII. */
export function decodeLatin1(bytes: Uint8Array, maxLength: number): string {
  return over(bytes, Math.min(bytes.length, maxLength)).toString('latin1')
}

/** A text of ASCII as bytes. */
export function encodeLatin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}

function over({ buffer, byteOffset }: Uint8Array, length: number): Buffer {
  return Buffer.from(buffer, byteOffset, length)
}
