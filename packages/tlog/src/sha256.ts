// The platform's SHA-256. A browser gets its twin, sha256-browser.ts, by an `imports` condition.
import { hash } from 'node:crypto'

/** SHA-256 (FIPS 180-4): 32 bytes, in an array of their own. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const digest = hash('sha256', bytes, 'buffer')
  return new Uint8Array(digest.buffer, digest.byteOffset, digest.byteLength)
}
