// The browser's twin of sha256.ts: WebCrypto hashes only asynchronously.
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'

/** SHA-256 (FIPS 180-4): 32 bytes, in an array of their own. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return nobleSha256(bytes)
}
