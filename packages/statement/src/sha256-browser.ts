// The browser's twin of sha256.ts: WebCrypto hashes only asynchronously.
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'

/** SHA-256, 32 bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return nobleSha256(bytes)
}

export function sha256Hex(bytes: Uint8Array): string {
  return nobleSha256(bytes).toHex()
}

/** SHA-256 in hex over several parts without joining them. */
export function sha256HexOf(parts: readonly Uint8Array[]): string {
  const digest = nobleSha256.create()
  for (const part of parts) digest.update(part)
  return digest.digest().toHex()
}
