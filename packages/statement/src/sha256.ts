// The platform's SHA-256. A browser gets its twin, sha256-browser.ts, by an `imports` condition.
import { createHash, hash } from 'node:crypto'

/** SHA-256, 32 bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return hash('sha256', bytes, 'buffer')
}

export function sha256Hex(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex')
}

/** SHA-256 in hex over several parts without joining them. */
export function sha256HexOf(parts: readonly Uint8Array[]): string {
  const digest = createHash('sha256')
  for (const part of parts) digest.update(part)
  return digest.digest('hex')
}
